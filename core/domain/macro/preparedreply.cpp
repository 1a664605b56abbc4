// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/macro/preparedreply.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kWords = "message"_L1; // as the composer keeps what is begun in the kinds not on show

    QString joined(const QString& words, const QString& reply)
    {
        if (words.trimmed().isEmpty())
            return reply;
        return words.trimmed().endsWith(reply.trimmed()) ? words : words + u"\n\n"_s + reply;
    }

} // namespace

Draft withPreparedReply(Draft draft, const QString& reply)
{
    if (draft.kind == MessageKind::Reply) {
        draft.body = joined(draft.body, reply);
        return draft;
    }
    const auto key = QString(keyOf(MessageKind::Reply));
    auto waiting = draft.forms.value(key).toObject();
    const auto words = joined(waiting.value(kWords).toString(), reply);
    waiting.remove(kWords);
    if (draft.body.trimmed().isEmpty() && !draft.hasFiles && waiting.isEmpty()) {
        draft.forms.remove(key);
        draft.kind = MessageKind::Reply;
        draft.body = words;
        return draft;
    }
    waiting.insert(kWords, words);
    draft.forms.insert(key, waiting);
    return draft;
}

} // namespace helpdesk
