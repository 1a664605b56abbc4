// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/packet.h"

#include "domain/evidence/languageguess.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const Bilingual kSomebody{u"[person at the customer]"_s, u"[сотрудник клиента]"_s};
    const Bilingual kYes{u"Yes"_s, u"Да"_s};
    const Bilingual kNo{u"No"_s, u"Нет"_s};

    const PacketForm* formOf(const EvidenceBook& book, Route route, const CaseFacts& facts)
    {
        const FactSet set(facts, {});
        const auto found = std::find_if(book.forms.begin(), book.forms.end(), [&](const PacketForm& form) {
            return form.route == route && form.when.holds(set);
        });
        return found == book.forms.end() ? nullptr : &*found;
    }

    /// What a reader of the packet sees of an answer.
    QString spoken(const EvidenceEntry& entry, const QString& language)
    {
        const auto& value = entry.value.in(language);
        if (entry.item.kind == EvidenceKind::YesNo)
            return value.isEmpty() ? value : (value == "yes"_L1 ? kYes : kNo).in(language);
        for (const auto& option : entry.item.options) {
            if (option.key == value)
                return option.text.in(language);
        }
        return value;
    }

    bool isProse(EvidenceKind kind)
    {
        return kind == EvidenceKind::Text || kind == EvidenceKind::Line;
    }

    class FieldWriter {
    public:
        FieldWriter(const CustomerPeople& people, const QString& language)
            : m_people(people)
            , m_language(language)
        {
        }

        PacketField write(const PacketFieldForm& form, const EvidenceChecklist& checklist)
        {
            m_field = {form.key, form.label.in(m_language), {}, {}, {}, {}};
            std::vector<const EvidenceEntry*> entries;
            for (const auto& key : form.items) {
                if (const auto* entry = checklist.find(key)) {
                    m_field.items << key;
                    entries.push_back(entry);
                }
            }
            QStringList paragraphs;
            for (const auto* entry : entries) {
                const auto text = said(*entry);
                if (text.isEmpty())
                    continue;
                paragraphs << (entries.size() == 1 || entry->item.key == evidencekey::description
                                   ? text
                                   : titled(entry->item.label.in(m_language), text));
            }
            // What is said in words stands apart; a few values are lines below each other.
            const bool words = form.items.contains(evidencekey::description)
                || std::any_of(paragraphs.begin(), paragraphs.end(),
                               [](const QString& text) { return text.contains(u'\n'); });
            m_field.value = paragraphs.join(words ? u"\n\n"_s : u"\n"_s);
            return m_field;
        }

    private:
        static QString titled(const QString& label, const QString& text)
        {
            return label + (text.contains(u'\n') ? u":\n"_s : u": "_s) + text;
        }

        void warn(PacketWarning warning)
        {
            if (std::find(m_field.warnings.begin(), m_field.warnings.end(), warning) == m_field.warnings.end())
                m_field.warnings.push_back(warning);
        }

        QString blotted(const EvidenceEntry& entry, const QString& text, bool warns)
        {
            if (!isProse(entry.item.kind) || entry.item.namesUsers)
                return text;
            const auto result = m_people.blotted(text, kSomebody.in(m_language));
            if (warns && result.count > 0)
                warn(PacketWarning::Blotted);
            return result.text;
        }

        QString said(const EvidenceEntry& entry)
        {
            if (entry.state == EvidenceState::Missing || (entry.state == EvidenceState::Proposed && entry.item.required))
                warn(PacketWarning::Missing);
            if (entry.state == EvidenceState::Invalid)
                warn(PacketWarning::Invalid);
            if (!entry.original.isEmpty() && entry.item.kind == EvidenceKind::Text && m_field.original.isEmpty())
                m_field.original = blotted(entry, entry.original.in(m_language), false);
            if (entry.problem == EvidenceProblem::CustomersPerson)
                return {}; // the partner's contact belongs here, and nobody else
            if (entry.state == EvidenceState::Proposed && entry.item.required)
                return {}; // nobody has read it yet
            const auto text = blotted(entry, spoken(entry, m_language), true);
            if (isProse(entry.item.kind) && !isProbablyIn(text, m_language))
                warn(PacketWarning::OtherLanguage);
            return text;
        }

        const CustomerPeople& m_people;
        QString m_language;
        PacketField m_field;
    };

} // namespace

QString packetLanguage(const EvidenceBook& book, Route route, const CaseFacts& facts)
{
    const auto* form = formOf(book, route, facts);
    return form ? form->language : u"en"_s;
}

Packet packetOf(const EvidenceBook& book, const EvidenceChecklist& checklist, const EvidenceContext& context,
                const QString& language)
{
    Packet packet;
    packet.route = checklist.route;
    packet.ticketNumber = context.details.ticket.number;
    packet.language = language.isEmpty() ? packetLanguage(book, checklist.route, context.facts) : language;
    const auto* form = formOf(book, checklist.route, context.facts);
    if (!form)
        return packet;
    packet.title = form->title.in(packet.language);
    FieldWriter writer(context.people, packet.language);
    for (const auto& field : form->fields) {
        auto written = writer.write(field, checklist);
        if (!written.items.isEmpty()) // what this request is not asked for is no field of it
            packet.fields.push_back(std::move(written));
    }
    return packet;
}

} // namespace helpdesk
