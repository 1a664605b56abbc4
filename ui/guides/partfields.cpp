// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/partfields.h"

#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/guides/guidedocument.h"
#include "ui/text/guidepresenter.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Not an id: those have no such letter.
    const QString kNewStep = u"+question"_s;
    const QString kNewEnd = u"+"_s; // and the kind

    QString textOr(const Bilingual& text, const QString& otherwise)
    {
        const auto& own = text.in(QLocale().name());
        const auto words = (own.trimmed().isEmpty() ? text.en : own).simplified();
        return words.isEmpty() ? otherwise : words;
    }

    template <typename E>
    void fillWithAll(QComboBox& combo)
    {
        const QSignalBlocker silent(combo);
        const auto current = combo.currentData();
        combo.clear();
        for (const auto value : valuesOf<E>())
            combo.addItem(label(value), QString(keyOf(value)));
        combo.setCurrentIndex(combo.findData(current));
    }

    std::vector<Bilingual> itemsOf(const Bilingual& text)
    {
        const auto english = text.en.split(u'\n');
        const auto russian = text.ru.split(u'\n');
        std::vector<Bilingual> items;
        for (qsizetype i = 0; i < std::max(english.size(), russian.size()); ++i)
            items.push_back({english.value(i).trimmed(), russian.value(i).trimmed()});
        while (!items.empty() && items.back().en.isEmpty() && items.back().ru.isEmpty())
            items.pop_back();
        return items;
    }

    Bilingual linesOf(const std::vector<Bilingual>& items)
    {
        QStringList english;
        QStringList russian;
        for (const auto& item : items) {
            english << item.en;
            russian << item.ru;
        }
        return {english.join(u'\n'), russian.join(u'\n')};
    }

    void dropEmptyPage(GuideStep* step)
    {
        if (step && step->page == GuidePage())
            step->page.reset();
    }

    /// Says that others lead here too; hidden where none do.
    void sayShared(QLabel& label, const Guide& guide, const QString& id, const QString& words)
    {
        label.setText(words);
        label.setVisible(waysTo(guide, id) > 1);
    }

} // namespace

AnswerFields::AnswerFields(GuideDocument& document, QWidget* parent)
    : GuideSection(document, parent)
{
    addText(GuideField::Text, TextField::Lines::One, [this](Guide& guide) -> Bilingual* {
        auto* answer = findAnswer(guide, m_place);
        return answer ? &answer->text : nullptr;
    });
    m_target = addChoice(GuideField::Target, [this](const QVariant& target) { take(target.toString()); });
    retranslate();
}

void AnswerFields::show(const AnswerPlace& place)
{
    m_place = place;
    m_key = place.step + u'.' + place.answer;
    refresh();
}

void AnswerFields::take(const QString& target)
{
    if (target == kNewStep)
        change(GuideField::Target, [this](Guide& guide) { insertStep(guide, m_place); }, false);
    else if (target.startsWith(kNewEnd))
        change(
            GuideField::Target,
            [&](Guide& guide) {
                insertEnd(guide, m_place, fromKey<GuideEndKind>(target.mid(1)).value_or(GuideEndKind::Solution));
            },
            false);
    else
        change(GuideField::Target, [&](Guide& guide) { leadTo(guide, m_place, target); }, false);
    refresh(); // choosing what is there already changes nothing, and the choice must not stay on "new"
}

void AnswerFields::refresh()
{
    GuideSection::refresh();
    const auto& guide = m_document.guide();
    const auto* answer = findAnswer(guide, m_place);
    if (!answer)
        return;
    const QSignalBlocker silent(m_target);
    m_target->clear();
    m_target->addItem(tr("Nowhere yet"), QString());
    m_target->addItem(iconOf(Icon::NewTicket), tr("A new question"), kNewStep);
    for (const auto kind : valuesOf<GuideEndKind>())
        m_target->addItem(iconOf(Icon::NewTicket), tr("A new end: %1").arg(label(kind)), kNewEnd + keyOf(kind));
    for (const auto& step : guide.steps) {
        if (step.id != m_place.step)
            m_target->addItem(iconOf(Icon::Diagnose), tr("Question: %1").arg(textOr(step.question, step.id)), step.id);
    }
    for (const auto& end : guide.ends)
        m_target->addItem(iconOf(Icon::Resolved),
                          tr("%1: %2", "kind of end, and its text").arg(label(end.kind), textOr(end.text, end.id)),
                          end.id);
    m_target->setCurrentIndex(qMax(0, m_target->findData(answer->next.isEmpty() ? answer->end : answer->next)));
    m_target->setToolTip(m_target->currentText());
}

QString AnswerFields::captionOf(GuideField field) const
{
    return field == GuideField::Text ? tr("Answer") : GuideSection::captionOf(field);
}

void AnswerFields::retranslate()
{
    GuideSection::retranslate();
    setTitle(tr("Answer"));
}

StepFields::StepFields(GuideDocument& document, QWidget* parent)
    : GuideSection(document, parent)
    , m_shared(makeCaption(this))
{
    const auto at = [this](Bilingual GuideStep::*text) {
        return [this, text](Guide& guide) -> Bilingual* {
            auto* step = findStep(guide, m_step);
            return step ? &(step->*text) : nullptr;
        };
    };
    m_shared->setWordWrap(true);
    m_rows->addWidget(m_shared);
    addText(GuideField::Question, TextField::Lines::Many, at(&GuideStep::question));
    addText(GuideField::Why, TextField::Lines::Many, at(&GuideStep::why));
    addText(GuideField::How, TextField::Lines::Many, at(&GuideStep::how));
    addConverted(GuideField::Page,
                 {[this](const Guide& guide) {
                      const auto* step = guide.step(m_step);
                      return step && step->page ? step->page->name : Bilingual();
                  },
                  [this](Guide& guide, const Bilingual& name) {
                      if (auto* step = findStep(guide, m_step)) {
                          const auto url = step->page ? step->page->url : QString();
                          step->page = GuidePage{name, url};
                          dropEmptyPage(step);
                      }
                  },
                  [](const Bilingual& a, const Bilingual& b) { return a == b; }});
    auto* address = addLine(GuideField::Collect, [this](Guide& guide) -> QString* {
        auto* step = findStep(guide, m_step);
        if (step && !step->page)
            step->page = GuidePage();
        return step ? &step->page->url : nullptr;
    }, [this](Guide& guide) { dropEmptyPage(findStep(guide, m_step)); });
    address->setPlaceholderText(u"https://admin.microsoft.com"_s);
    auto* command = addLine(GuideField::Command, [this](Guide& guide) -> QString* {
        auto* step = findStep(guide, m_step);
        return step ? &step->command : nullptr;
    });
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_stage = addChoice(GuideField::Stage, [this](const QVariant& key) {
        change(
            GuideField::Stage,
            [&](Guide& guide) {
                if (auto* step = findStep(guide, m_step))
                    step->stage = fromKey<GuideStage>(key.toString()).value_or(step->stage);
            },
            false);
    });
    retranslate();
}

void StepFields::show(const QString& step)
{
    m_step = step;
    m_key = step;
    refresh();
}

void StepFields::refresh()
{
    const auto& guide = m_document.guide();
    const auto* step = guide.step(m_step);
    if (!step)
        return;
    GuideSection::refresh();
    setChoice(*m_stage, QString(keyOf(step->stage)));
    sayShared(*m_shared, guide, m_step,
              tr("%n answers lead to this question: a change shows at all of them.", "", waysTo(guide, m_step)));
}

QString StepFields::captionOf(GuideField field) const
{
    if (field == GuideField::Collect)
        return tr("Address of the page");
    return field == GuideField::Page ? tr("Page of a portal") : GuideSection::captionOf(field);
}

void StepFields::retranslate()
{
    GuideSection::retranslate();
    setTitle(tr("Question"));
    fillWithAll<GuideStage>(*m_stage);
}

EndFields::EndFields(GuideDocument& document, QWidget* parent)
    : GuideSection(document, parent)
    , m_shared(makeCaption(this))
{
    const auto at = [this](Bilingual GuideEnd::*text) {
        return [this, text](Guide& guide) -> Bilingual* {
            auto* end = findEnd(guide, m_end);
            return end ? &(end->*text) : nullptr;
        };
    };
    const auto choose = [this](GuideField field, auto take) {
        return addChoice(field, [this, field, take](const QVariant& key) {
            change(
                field,
                [&](Guide& guide) {
                    if (auto* end = findEnd(guide, m_end))
                        take(*end, key.toString());
                },
                false);
        });
    };
    m_shared->setWordWrap(true);
    m_rows->addWidget(m_shared);
    // What belongs to another kind goes: nobody sees it any more.
    m_kind = choose(GuideField::Kind, [](GuideEnd& end, const QString& key) {
        end.kind = fromKey<GuideEndKind>(key).value_or(end.kind);
        if (end.kind != GuideEndKind::Solution)
            end.cause = {};
        if (end.kind != GuideEndKind::Outside)
            end.handOff.reset();
        if (end.kind != GuideEndKind::Route)
            end.route.reset();
        if (end.kind == GuideEndKind::Solution || end.kind == GuideEndKind::Article)
            end.collect.clear();
        else
            end.article.clear();
    });
    m_reason = choose(GuideField::Reason,
                      [](GuideEnd& end, const QString& key) { end.handOff = fromKey<HandOff>(key); });
    m_route = choose(GuideField::Route, [](GuideEnd& end, const QString& key) { end.route = fromKey<Route>(key); });
    addText(GuideField::Cause, TextField::Lines::Many, at(&GuideEnd::cause));
    addText(GuideField::Text, TextField::Lines::Many, at(&GuideEnd::text));
    m_article = choose(GuideField::Article, [](GuideEnd& end, const QString& id) { end.article = id; });
    addConverted(GuideField::Collect,
                 {[this](const Guide& guide) {
                      const auto* end = guide.end(m_end);
                      return end ? linesOf(end->collect) : Bilingual();
                  },
                  [this](Guide& guide, const Bilingual& text) {
                      if (auto* end = findEnd(guide, m_end))
                          end->collect = itemsOf(text);
                  },
                  [](const Bilingual& a, const Bilingual& b) { return itemsOf(a) == itemsOf(b); }});
    retranslate();
}

void EndFields::show(const QString& end)
{
    m_end = end;
    m_key = end;
    refresh();
}

void EndFields::setArticles(const std::vector<ArticleEntry>& articles)
{
    m_articles = articles;
    fillArticles();
    refresh();
}

void EndFields::fillArticles()
{
    const QSignalBlocker silent(m_article);
    m_article->clear();
    m_article->addItem(tr("None"), QString());
    for (const auto& entry : m_articles)
        m_article->addItem(textOr(entry.article.title, entry.article.id), entry.article.id);
}

void EndFields::refresh()
{
    const auto& guide = m_document.guide();
    const auto* end = guide.end(m_end);
    if (!end)
        return;
    setShown(GuideField::Reason, end->kind == GuideEndKind::Outside);
    setShown(GuideField::Route, end->kind == GuideEndKind::Route);
    setShown(GuideField::Cause, end->kind == GuideEndKind::Solution);
    setShown(GuideField::Article, end->kind == GuideEndKind::Solution || end->kind == GuideEndKind::Article);
    setShown(GuideField::Collect, end->kind == GuideEndKind::Outside || end->kind == GuideEndKind::Route);
    GuideSection::refresh();
    setChoice(*m_kind, QString(keyOf(end->kind)));
    setChoice(*m_reason, end->handOff ? QVariant(QString(keyOf(*end->handOff))) : QVariant());
    setChoice(*m_route, end->route ? QVariant(QString(keyOf(*end->route))) : QVariant());
    setChoice(*m_article, end->article);
    sayShared(*m_shared, guide, m_end,
              tr("%n answers lead to this end: a change shows at all of them.", "", waysTo(guide, m_end)));
}

QString EndFields::captionOf(GuideField field) const
{
    return field == GuideField::Text ? tr("What to do now") : GuideSection::captionOf(field);
}

void EndFields::retranslate()
{
    GuideSection::retranslate();
    setTitle(tr("End"));
    fillWithAll<GuideEndKind>(*m_kind);
    fillWithAll<HandOff>(*m_reason);
    fillWithAll<Route>(*m_route);
    fillArticles();
}

} // namespace helpdesk
