// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/textmatch.h"

#include "base/fold.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What lower() of SQLite does: it knows the English letters only.
    QString asciiLower(QString text)
    {
        for (auto& c : text) {
            if (c >= u'A' && c <= u'Z')
                c = QChar(c.unicode() + ('a' - 'A'));
        }
        return text;
    }

    // The spellings in which a text may stand once lower() of the database has been at it. For English letters
    // that is one; for others also the capitalised and the all-capital one.
    QStringList spellings(const QString& text)
    {
        const auto lower = text.toLower();
        auto capitalised = lower;
        if (!capitalised.isEmpty())
            capitalised[0] = capitalised[0].toUpper();
        QStringList result{asciiLower(lower), asciiLower(capitalised), asciiLower(text), asciiLower(text.toUpper())};
        result.removeDuplicates();
        return result;
    }

    SqlPiece columnSays(const QString& column, const QString& word)
    {
        SqlPiece piece;
        for (const auto& spelling : spellings(word)) {
            if (!piece.sql.isEmpty())
                piece.sql += " OR "_L1;
            piece.append({u"lower(%1) LIKE ? ESCAPE '\\'"_s.arg(column), {likePattern(spelling)}});
        }
        return piece;
    }

} // namespace

QString likePattern(const QString& text)
{
    auto escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + escaped + u'%';
}

SqlPiece ticketSays(const QString& word)
{
    SqlPiece piece{u"("_s, {}};
    piece.append(columnSays(u"t.title"_s, word));
    piece.append({u" OR CAST(t.number AS TEXT) = ? OR "_s, {word}});
    piece.append(columnSays(u"coalesce(t.external_reference, '')"_s, word));
    piece.append({u" OR EXISTS (SELECT 1 FROM customer AS named WHERE named.id = t.customer_id"
                  " AND named.name_folded LIKE ? ESCAPE '\\')"_s,
                  {likePattern(folded(word))}});
    piece.append({u" OR EXISTS (SELECT 1 FROM ticket_message AS said WHERE said.ticket_id = t.id AND ("_s, {}});
    piece.append(columnSays(u"said.body"_s, word));
    piece.sql += ")))"_L1;
    return piece;
}

} // namespace helpdesk
