// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidedifference.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Bilingual plain(const QString& text)
    {
        return {text, text};
    }

    template <typename E>
    Bilingual keysText(const std::vector<E>& values)
    {
        QStringList keys;
        for (const auto value : values)
            keys << QString(keyOf(value));
        return plain(keys.join(u", "_s));
    }

    template <typename E>
    Bilingual keyText(const std::optional<E>& value)
    {
        return value ? plain(keyOf(*value)) : Bilingual();
    }

    Bilingual linesText(const std::vector<Bilingual>& items)
    {
        Bilingual lines;
        for (const auto& item : items) {
            lines.en += (lines.en.isEmpty() ? QString() : u"\n"_s) + item.en;
            lines.ru += (lines.ru.isEmpty() ? QString() : u"\n"_s) + item.ru;
        }
        return lines;
    }

    Bilingual pageText(const std::optional<GuidePage>& page)
    {
        if (!page)
            return {};
        return {u"%1: %2"_s.arg(page->name.en, page->url), u"%1: %2"_s.arg(page->name.ru, page->url)};
    }

    template <typename T>
    const T* findById(const std::vector<T>& things, const QString& id)
    {
        const auto found = std::find_if(things.begin(), things.end(), [&id](const T& thing) { return thing.id == id; });
        return found == things.end() ? nullptr : &*found;
    }

    class Comparison {
    public:
        std::vector<GuideDifference> run(const Guide& before, const Guide& after)
        {
            compareGuides(before, after);
            compareAll(before.steps, after.steps, {}, GuideField::Question);
            compareAll(before.ends, after.ends, {}, GuideField::Text);
            for (auto& removed : m_removed)
                m_differences.push_back(std::move(removed));
            return std::move(m_differences);
        }

    private:
        void field(const QString& where, GuideField field, const Bilingual& before, const Bilingual& after)
        {
            if (before != after)
                m_differences.push_back({DifferenceKind::Changed, where, field, before, after});
        }

        void compareGuides(const Guide& before, const Guide& after)
        {
            field({}, GuideField::Title, before.title, after.title);
            field({}, GuideField::Problem, before.problem, after.problem);
            field({}, GuideField::Services, keysText(before.services), keysText(after.services));
            field({}, GuideField::Products, keysText(before.products), keysText(after.products));
            field({}, GuideField::Kind, plain(keyOf(before.category) + u", "_s + keyOf(before.kind)),
                  plain(keyOf(after.category) + u", "_s + keyOf(after.kind)));
            field({}, GuideField::Words, plain(before.words.join(u", "_s)), plain(after.words.join(u", "_s)));
            field({}, GuideField::Start, plain(before.start), plain(after.start));
        }

        static const Bilingual& nameOf(const GuideStep& step) { return step.question; }
        static const Bilingual& nameOf(const GuideAnswer& answer) { return answer.text; }
        static const Bilingual& nameOf(const GuideEnd& end) { return end.text; }

        template <typename T>
        void compareAll(const std::vector<T>& before, const std::vector<T>& after, const QString& prefix, GuideField name)
        {
            for (const auto& now : after) {
                const auto where = prefix + now.id;
                if (const auto* then = findById(before, now.id))
                    compare(*then, now, where);
                else
                    m_differences.push_back({DifferenceKind::Added, where, name, {}, nameOf(now)});
            }
            for (const auto& then : before) {
                if (!findById(after, then.id))
                    m_removed.push_back({DifferenceKind::Removed, prefix + then.id, name, nameOf(then), {}});
            }
        }

        void compare(const GuideStep& before, const GuideStep& after, const QString& where)
        {
            field(where, GuideField::Stage, plain(keyOf(before.stage)), plain(keyOf(after.stage)));
            field(where, GuideField::Question, before.question, after.question);
            field(where, GuideField::Why, before.why, after.why);
            field(where, GuideField::How, before.how, after.how);
            field(where, GuideField::Page, pageText(before.page), pageText(after.page));
            field(where, GuideField::Command, plain(before.command), plain(after.command));
            compareAll(before.answers, after.answers, where + u'.', GuideField::Text);
            compareOrder(before, after, where);
        }

        /// Of the answers that both have.
        void compareOrder(const GuideStep& before, const GuideStep& after, const QString& where)
        {
            const auto common = [](const GuideStep& of, const GuideStep& other) {
                QStringList ids;
                for (const auto& answer : of.answers) {
                    if (findById(other.answers, answer.id))
                        ids << answer.id;
                }
                return plain(ids.join(u", "_s));
            };
            field(where, GuideField::Answers, common(before, after), common(after, before));
        }

        void compare(const GuideAnswer& before, const GuideAnswer& after, const QString& where)
        {
            field(where, GuideField::Text, before.text, after.text);
            field(where, GuideField::Target, plain(before.next + before.end), plain(after.next + after.end));
        }

        void compare(const GuideEnd& before, const GuideEnd& after, const QString& where)
        {
            field(where, GuideField::Kind, plain(keyOf(before.kind)), plain(keyOf(after.kind)));
            field(where, GuideField::Text, before.text, after.text);
            field(where, GuideField::Cause, before.cause, after.cause);
            field(where, GuideField::Article, plain(before.article), plain(after.article));
            field(where, GuideField::Reason, keyText(before.handOff), keyText(after.handOff));
            field(where, GuideField::Route, keyText(before.route), keyText(after.route));
            field(where, GuideField::Collect, linesText(before.collect), linesText(after.collect));
        }

        std::vector<GuideDifference> m_differences;
        std::vector<GuideDifference> m_removed;
    };

} // namespace

std::vector<GuideDifference> guideDifferences(const Guide& before, const Guide& after)
{
    return Comparison().run(before, after);
}

} // namespace helpdesk
