// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/conversationhtml.h"

#include "ui/base/localtime.h"
#include "ui/text/filetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct Conversation {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::Conversation)
    };

    struct Look {
        QString who;
        QColor background;
        QColor edge;
    };

    Look lookOf(const Message& message, const ConversationColours& colours)
    {
        const auto name = message.authorName.toHtmlEscaped();
        const auto who = name.isEmpty() ? Conversation::tr("Customer") : name;
        switch (message.kind) {
        case MessageKind::CustomerMessage:
            return {Conversation::tr("%1, customer").arg(who), colours.surface, colours.muted};
        case MessageKind::Reply:
            return {Conversation::tr("%1, reply to the customer").arg(name), colours.reply, colours.accent};
        case MessageKind::InternalNote:
            return {Conversation::tr("%1, internal note").arg(name), colours.note, colours.noteEdge};
        case MessageKind::PhoneCall:
            return {message.byCustomer ? Conversation::tr("%1 called").arg(who)
                                       : Conversation::tr("%1 called the customer").arg(name),
                    colours.call, colours.muted};
        }
        return {};
    }

    // Mark and word before colour.
    QString fileHtml(const Attachment& file, const ConversationColours& colours)
    {
        const auto note = fileNote(file).toHtmlEscaped();
        return u"<div style='margin-top:4px'><img src='icon:%1' width='16' height='16'> "
               "<a href='attachment:%2'>%3</a> <span style='color:%4'>(%5)</span></div>"_s
            .arg(file.sensitive ? u"lock"_s : u"attachment"_s, QString::number(file.id.value()), file.fileName.toHtmlEscaped(),
                 (file.sensitive ? colours.warning : colours.muted).name(), note);
    }

    QString filesHtml(const Message& message, const std::vector<Attachment>& files, const ConversationColours& colours)
    {
        QString html;
        for (const auto& file : files) {
            if (file.message == message.id)
                html += fileHtml(file, colours);
        }
        return html;
    }

    // A table of one row: the only box with an edge that Qt's rich text paints on every platform.
    QString entryHtml(const Message& message, const std::vector<Attachment>& files, const ConversationColours& colours,
                      Instant now)
    {
        const auto look = lookOf(message, colours);
        return u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-bottom:8px'><tr>"
               "<td width='4' bgcolor='%1'></td>"
               "<td bgcolor='%2' style='padding:8px 12px 8px 12px'>"
               "<table width='100%' cellspacing='0' cellpadding='0'><tr>"
               "<td><b>%3</b></td><td align='right' style='color:%4'>%5</td></tr></table>"
               "<div style='margin-top:4px'>%6</div>%7</td></tr></table>"_s.arg(look.edge.name(), look.background.name(), look.who,
                                                            colours.muted.name(), localMoment(message.at, now),
                                                            linkedHtml(message.body), filesHtml(message, files, colours));
    }

} // namespace

QString linkedHtml(const QString& plain)
{
    static const QRegularExpression address(
        uR"((https?://[^\s<>"']+[^\s<>"'.,;:!?)\]])|([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}))"_s);
    QString html;
    qsizetype from = 0;
    for (auto matches = address.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        html += plain.mid(from, match.capturedStart() - from).toHtmlEscaped();
        const auto target = match.captured().toHtmlEscaped();
        const auto scheme = match.captured(1).isEmpty() ? u"mailto:"_s : QString();
        html += u"<a href=\"%1%2\">%2</a>"_s.arg(scheme, target);
        from = match.capturedEnd();
    }
    html += plain.mid(from).toHtmlEscaped();
    return html.replace(u'\n', u"<br>"_s);
}

QString conversationHtml(const std::vector<Message>& messages, const std::vector<Attachment>& files,
                         const ConversationColours& colours, Instant now)
{
    auto html = u"<style>a { color:%1; } body { color:%2; }</style>"_s.arg(colours.link.name(), colours.text.name());
    for (const auto& message : messages)
        html += entryHtml(message, files, colours, now);
    return html;
}

} // namespace helpdesk
