// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/ladderrow.h"

#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/policies/laddertext.h"
#include "ui/search/choicebutton.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostPercent = 1000;
    constexpr int kActLetters = 28;

    bool hands(const LadderStep& step)
    {
        return std::ranges::find(step.acts, LadderAct::Reassign) != step.acts.end();
    }

} // namespace

LadderRow::LadderRow(QWidget* parent)
    : QWidget(parent)
    , m_clock(new QComboBox(this))
    , m_moment(new QLineEdit(this))
    , m_acts(new ChoiceButton(false, this))
    , m_assignee(new QComboBox(this))
    , m_remove(new QToolButton(this))
    , m_problem(makeCaption(this))
{
    m_clock->setObjectName(u"ladderClock"_s);
    m_moment->setObjectName(u"ladderMoment"_s);
    m_acts->setObjectName(u"ladderActs"_s);
    m_assignee->setObjectName(u"ladderAssignee"_s);
    m_remove->setObjectName(u"ladderRemove"_s);
    m_remove->setIcon(iconOf(Icon::Close, Tone::Muted));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    for (const auto clock : valuesOf<ServiceClock>())
        m_clock->addItem(QString(), QString(keyOf(clock)));
    fitToText(*m_moment, [this](const QFontMetrics& metrics) {
        m_moment->setFixedWidth(metrics.horizontalAdvance(u"+1h 30m"_s) + spacing::huge);
    });
    fitToText(*m_acts, [this](const QFontMetrics& metrics) {
        m_acts->setMinimumWidth(metrics.averageCharWidth() * kActLetters + spacing::huge);
    });
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* fields = new FlowLayout;
    fields->setSpacing(spacing::small);
    for (QWidget* control : std::initializer_list<QWidget*>{m_clock, m_moment, m_acts, m_assignee})
        fields->addWidget(control);
    fitToText(*m_clock, [this](const QFontMetrics&) { m_remove->setFixedHeight(m_clock->sizeHint().height()); });
    auto* row = new QHBoxLayout; // the way out stands beside the first line, never alone in one of its own
    row->setSpacing(spacing::small);
    row->addLayout(fields, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    retranslate();
    follow();
    for (auto* combo : {m_clock, m_assignee})
        connect(combo, &QComboBox::currentIndexChanged, this, &LadderRow::edited);
    connect(m_moment, &QLineEdit::textChanged, this, &LadderRow::edited);
    connect(m_acts, &ChoiceButton::chosenChanged, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_remove, &QToolButton::clicked, this, &LadderRow::removeAsked);
}

void LadderRow::setStep(const LadderStep& step)
{
    const QSignalBlocker quiet(this);
    m_clock->setCurrentIndex(m_clock->findData(QString(keyOf(step.clock))));
    m_moment->setText(ladderMomentText(step));
    QStringList acts;
    for (const auto act : step.acts)
        acts << QString(keyOf(act));
    m_acts->setChosen(acts);
    m_assignee->setProperty("wanted", step.assignee);
    fillUsers();
    follow();
}

LadderStep LadderRow::step() const
{
    LadderStep step;
    step.clock = fromKey<ServiceClock>(m_clock->currentData().toString()).value_or(ServiceClock::Resolution);
    if (!readLadderMoment(m_moment->text(), step))
        step.percent.reset();
    for (const auto act : valuesOf<LadderAct>()) {
        if (m_acts->chosen().contains(QString(keyOf(act))))
            step.acts.push_back(act);
    }
    if (hands(step))
        step.assignee = m_assignee->currentData().toString();
    return step;
}

QString LadderRow::fault() const
{
    LadderStep read;
    if (!readLadderMoment(m_moment->text(), read))
        return tr("“%1” is no moment; write 75%, -30m or +1h.").arg(m_moment->text());
    if (read.percent && (*read.percent < 1 || *read.percent > kMostPercent))
        return tr("Write between 1 % and %1 % of the time.").arg(kMostPercent);
    const auto written = step();
    if (written.acts.empty())
        return tr("Choose what is to be done.");
    if (hands(written) && written.assignee.isEmpty())
        return tr("Choose who takes over.");
    return {};
}

void LadderRow::showProblem(const QString& sentence)
{
    auto colored = palette();
    colored.setColor(QPalette::PlaceholderText, colorsFor(palette()).danger);
    m_problem->setPalette(colored);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_moment->setAccessibleDescription(sentence);
}

void LadderRow::setUsers(const std::vector<User>& users)
{
    m_users = users;
    const QSignalBlocker quiet(this);
    fillUsers();
}

// Who left since the ladder was written stays in it under the login.
void LadderRow::fillUsers()
{
    const auto current = m_assignee->currentData().toString();
    const auto wanted = current.isEmpty() ? m_assignee->property("wanted").toString() : current;
    const QSignalBlocker quiet(m_assignee);
    m_assignee->clear();
    m_assignee->addItem(tr("Nobody yet", "who takes over"), QString());
    for (const auto& user : m_users) {
        if (user.active)
            m_assignee->addItem(user.name, user.login);
    }
    if (!wanted.isEmpty() && m_assignee->findData(wanted) < 0)
        m_assignee->addItem(wanted, wanted);
    m_assignee->setCurrentIndex(m_assignee->findData(wanted));
}

void LadderRow::follow()
{
    m_assignee->setVisible(m_acts->chosen().contains(QString(keyOf(LadderAct::Reassign))));
}

void LadderRow::setReadOnly(bool readOnly)
{
    m_moment->setReadOnly(readOnly);
    for (QWidget* control : std::initializer_list<QWidget*>{m_clock, m_acts, m_assignee, m_remove})
        control->setEnabled(!readOnly);
}

QList<QWidget*> LadderRow::controls() const
{
    return {m_clock, m_moment, m_acts, m_assignee, m_remove};
}

void LadderRow::retranslate()
{
    for (const auto clock : valuesOf<ServiceClock>())
        m_clock->setItemText(static_cast<int>(clock), label(clock));
    std::vector<ChoiceButton::Choice> acts;
    for (const auto act : valuesOf<LadderAct>())
        acts.push_back({QString(keyOf(act)), label(act)});
    m_acts->setChoices(acts);
    m_clock->setAccessibleName(tr("Clock of the step"));
    m_moment->setAccessibleName(tr("When the step comes"));
    m_moment->setToolTip(tr("Part of the time used up (75%), before (-30m) or after (+1h) it is due"));
    m_acts->setAccessibleName(tr("What the step does"));
    m_assignee->setAccessibleName(tr("Who takes over"));
    m_remove->setAccessibleName(tr("Remove this step"));
    m_remove->setToolTip(tr("Remove this step"));
    fillUsers();
}

void LadderRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
