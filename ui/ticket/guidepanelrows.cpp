// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/guidepanel.h"

#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

// What stands in the panel, row by row.

namespace {

    constexpr size_t kMostProposals = 3;

    QLabel* paragraph(QWidget* parent, const QString& text)
    {
        auto* label = makeValue(parent, text);
        label->setWordWrap(true);
        return label;
    }

    const GuideAnswer* answerOf(const GuideStep& step, const QString& id)
    {
        const auto found = std::find_if(step.answers.begin(), step.answers.end(),
                                        [&id](const GuideAnswer& answer) { return answer.id == id; });
        return found == step.answers.end() ? nullptr : &*found;
    }

} // namespace

void GuidePanel::addNewer()
{
    const auto& guide = *m_diagnosis.guide;
    if (m_diagnosis.newest <= guide.version)
        return;
    auto* row = addRow();
    auto* words = makeCaption(row, tr("This is version %1 of the guide; there is a newer one.").arg(guide.version));
    auto* restart = new QPushButton(tr("Begin anew with version %1").arg(m_diagnosis.newest), row);
    restart->setObjectName(u"guideNewer"_s);
    setRole(*restart, WidgetRole::Quiet);
    connect(restart, &QPushButton::clicked, this, [this, id = guide.id] { chooseGuide(id); });
    row->layout()->addWidget(words);
    row->layout()->addWidget(restart);
}

QWidget* GuidePanel::addRow()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_rows->addWidget(row);
    m_lastRow = row;
    return row;
}

void GuidePanel::addProposals()
{
    const auto none = m_diagnosis.proposals.empty();
    m_rows->addWidget(paragraph(this,
                                none ? tr("No guide was found by the words of this ticket; choose one below.")
                                     : tr("These guides fit the words of this ticket.")));
    if (none)
        return;
    auto* row = addRow();
    for (size_t i = 0; i < std::min(kMostProposals, m_diagnosis.proposals.size()); ++i) {
        const auto& guide = *m_diagnosis.proposals[i];
        auto* button = new QPushButton(inLanguage(guide.title), row);
        button->setObjectName(u"guideAnswer"_s);
        connect(button, &QPushButton::clicked, this, [this, id = guide.id] { chooseGuide(id); });
        row->layout()->addWidget(button);
    }
}

void GuidePanel::addAnswers()
{
    for (const auto& given : m_diagnosis.diagnosis.answers) {
        const auto* step = m_diagnosis.guide->step(given.step);
        const auto* answer = step ? answerOf(*step, given.answer) : nullptr;
        if (!answer)
            continue;
        auto* row = new LinkButton(
            tr("%1 %2", "a question and its answer").arg(inLanguage(step->question), inLanguage(answer->text)), this);
        row->setToolTip(tr("Answer again"));
        row->setAccessibleDescription(tr("Answer again"));
        connect(row, &LinkButton::clicked, this, [this, id = given.step] {
            m_askedAgain = id;
            rebuild();
            focusAnswers();
        });
        m_rows->addWidget(row);
    }
}

void GuidePanel::addStep(const GuideStep& step)
{
    if (!m_askedAgain.isEmpty())
        m_rows->addWidget(makeCaption(this, tr("A new answer takes back the answers after it.")));
    else
        m_rows->addWidget(makeCaption(this,
                                      tr("Question %1 of at most %2")
                                          .arg(m_diagnosis.position.answered + 1)
                                          .arg(m_diagnosis.position.answered + m_diagnosis.position.longest)));
    auto* question = paragraph(this, inLanguage(step.question));
    setTextStyle(*question, TextSize::PaneTitle, TextWeight::Semibold);
    m_rows->addWidget(question);
    auto* why = makeCaption(this, inLanguage(step.why));
    why->setWordWrap(true);
    m_rows->addWidget(why);
    addHow(step);
    auto* row = addRow();
    for (const auto& answer : step.answers) {
        auto* button = new QPushButton(inLanguage(answer.text), row);
        button->setObjectName(u"guideAnswer"_s);
        connect(button, &QPushButton::clicked, this,
                [this, given = GivenAnswer{step.id, answer.id}] {
                    if (!m_busy)
                        Q_EMIT answered(given);
                });
        row->layout()->addWidget(button);
    }
}

void GuidePanel::addHow(const GuideStep& step)
{
    m_rows->addWidget(paragraph(this, inLanguage(step.how)));
    if (step.page) {
        auto* page = new LinkButton(inLanguage(step.page->name), this);
        page->setToolTip(step.page->url);
        connect(page, &LinkButton::clicked, this, [url = step.page->url] { QDesktopServices::openUrl(QUrl(url)); });
        m_rows->addWidget(page);
    }
    if (step.command.isEmpty())
        return;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    auto* command = new QLineEdit(step.command, row);
    command->setReadOnly(true);
    QFont fixed; // its size is that of the text, whatever that is
    fixed.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    command->setFont(fixed);
    command->setAccessibleName(tr("Command"));
    command->setToolTip(step.command);
    command->setCursorPosition(0);
    auto* copy = new QPushButton(tr("Copy"), row);
    copy->setIcon(iconOf(Icon::Copy));
    copy->setAccessibleName(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this, [text = step.command] { QApplication::clipboard()->setText(text); });
    layout->addWidget(command, 1);
    layout->addWidget(copy);
    m_rows->addWidget(row);
}

QString GuidePanel::evidence(const GuideEnd& end) const
{
    QStringList lines{inLanguage(end.text)};
    for (const auto& given : m_diagnosis.diagnosis.answers) {
        const auto* step = m_diagnosis.guide->step(given.step);
        if (const auto* answer = step ? answerOf(*step, given.answer) : nullptr)
            lines << u"- %1 %2"_s.arg(inLanguage(step->question), inLanguage(answer->text));
    }
    for (const auto& item : end.collect)
        lines << inLanguage(item) + u": "_s;
    return lines.join(u'\n');
}

void GuidePanel::addEnd(const GuideEnd& end)
{
    if (end.handOff) {
        auto* reason = makeCaption(this, tr("Outside the baseline support boundaries: %1").arg(label(*end.handOff)));
        reason->setWordWrap(true);
        m_rows->addWidget(reason);
    }
    if (end.route)
        m_rows->addWidget(makeCaption(this, tr("Goes to: %1").arg(label(*end.route))));
    auto* text = paragraph(this, inLanguage(end.text));
    setTextStyle(*text, TextSize::Normal, TextWeight::Semibold);
    m_rows->addWidget(text);
    if (!end.collect.empty()) {
        QStringList items;
        for (const auto& item : end.collect)
            items << u"\u2022 "_s + inLanguage(item);
        m_rows->addWidget(makeCaption(this, tr("The request needs:")));
        m_rows->addWidget(paragraph(this, items.join(u'\n')));
    }
    auto* row = addRow();
    auto* next = new QPushButton(row);
    next->setObjectName(u"guideAnswer"_s);
    if (end.kind == GuideEndKind::Solution || end.kind == GuideEndKind::Article) {
        next->setText(tr("Resolve with this"));
        connect(next, &QPushButton::clicked, this,
                [this, end] { Q_EMIT solutionFound(inLanguage(end.cause), inLanguage(end.text)); });
    } else {
        next->setText(tr("Prepare the escalation"));
        connect(next, &QPushButton::clicked, this, [this, end] { Q_EMIT escalationAdvised(evidence(end)); });
    }
    row->layout()->addWidget(next);
    if (!end.article.isEmpty()) {
        auto* article = new QPushButton(tr("Read the article"), row);
        article->setIcon(iconOf(Icon::Knowledge));
        connect(article, &QPushButton::clicked, this, [this, id = end.article] { Q_EMIT articleAsked(id); });
        row->layout()->addWidget(article);
    }
}

void GuidePanel::addOtherGuide()
{
    if (m_guides.empty())
        return;
    auto* row = m_lastRow ? m_lastRow : addRow(); // a line of its own only where it does not fit
    auto* choose = new QPushButton(m_diagnosis.guide ? tr("Another guide") : tr("Choose a guide"), row);
    setRole(*choose, WidgetRole::Quiet);
    auto* menu = new QMenu(choose);
    for (const auto service : valuesOf<Service>()) {
        QMenu* part = nullptr;
        for (const auto& guide : m_guides) {
            if (std::find(guide.services.begin(), guide.services.end(), service) == guide.services.end())
                continue;
            if (!part)
                part = menu->addMenu(label(service));
            part->addAction(inLanguage(guide.title), this, [this, id = guide.id] { chooseGuide(id); });
        }
    }
    choose->setMenu(menu);
    row->layout()->addWidget(choose);
}

} // namespace helpdesk
