// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/packettext.h"

#include <QStringList>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // A packet speaks the language of whoever reads it, which may not be that of the program.
    const Bilingual kTicket{u"ticket #%1"_s, u"заявка №%1"_s};
    const Bilingual kOpen{u"(open)"_s, u"(не заполнено)"_s};
    const Bilingual kOwnWords{u"In the customer's own words, for the translation; not to be sent"_s,
                              u"Словами клиента, для перевода; не отправлять"_s};

    const Bilingual& warningText(PacketWarning warning)
    {
        static const Bilingual missing{u"This is still missing."_s, u"Это еще не заполнено."_s};
        static const Bilingual invalid{u"The target will not take this value."_s, u"Получатель не примет это значение."_s};
        static const Bilingual language{u"This is not in English; translate it before it is sent."_s,
                                        u"Это не на русском языке; переведите перед отправкой."_s};
        static const Bilingual blotted{u"A person of the customer was named here and is left out."_s,
                                       u"Здесь был назван сотрудник клиента, имя убрано."_s};
        switch (warning) {
        case PacketWarning::Missing:
            return missing;
        case PacketWarning::Invalid:
            return invalid;
        case PacketWarning::OtherLanguage:
            return language;
        case PacketWarning::Blotted:
            return blotted;
        }
        Q_UNREACHABLE();
        return missing;
    }

    QString escaped(const QString& text)
    {
        return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
    }

    QString html(const PacketField& field, const QString& language)
    {
        auto text = u"<p style=\"margin-top:12px; margin-bottom:2px\"><b>%1</b></p>"_s.arg(escaped(field.label));
        text += u"<p style=\"margin-top:0; margin-bottom:4px\">%1</p>"_s.arg(
            field.value.isEmpty() ? u"<i>%1</i>"_s.arg(escaped(kOpen.in(language))) : escaped(field.value));
        for (const auto warning : field.warnings)
            text += u"<p style=\"margin-top:0; margin-bottom:2px; color:#8A5200\">! %1</p>"_s.arg(
                escaped(warningText(warning).in(language)));
        if (!field.original.isEmpty()) {
            text += u"<p style=\"margin-left:24px; margin-top:2px; color:#566074\"><i>%1:</i><br/>%2</p>"_s.arg(
                escaped(kOwnWords.in(language)), escaped(field.original));
        }
        return text;
    }

} // namespace

QString packetHeading(const Packet& packet)
{
    return packet.title + u" – "_s + kTicket.in(packet.language).arg(packet.ticketNumber);
}

QString packetPaste(const Packet& packet)
{
    QStringList lines;
    for (const auto& field : packet.fields) {
        if (!field.value.isEmpty())
            lines << field.label + (field.value.contains(u'\n') ? u":\n"_s : u": "_s) + field.value;
    }
    return lines.join(u'\n');
}

QString packetText(const Packet& packet)
{
    QStringList lines{packetHeading(packet), QString(packetHeading(packet).size(), u'=')};
    for (const auto& field : packet.fields) {
        lines << QString() << field.label << QString(field.label.size(), u'-')
              << (field.value.isEmpty() ? kOpen.in(packet.language) : field.value);
        for (const auto warning : field.warnings)
            lines << u"! "_s + warningText(warning).in(packet.language);
        if (field.original.isEmpty())
            continue;
        lines << kOwnWords.in(packet.language) + u':';
        for (const auto& line : field.original.split(u'\n'))
            lines << u"> "_s + line;
    }
    return lines.join(u'\n') + u'\n';
}

QString packetHtml(const Packet& packet)
{
    auto text = u"<h2>%1</h2>"_s.arg(escaped(packetHeading(packet)));
    for (const auto& field : packet.fields)
        text += html(field, packet.language);
    return text;
}

} // namespace helpdesk
