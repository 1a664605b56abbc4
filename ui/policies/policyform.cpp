// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/policyform.h"

#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/wrappingcheckbox.h"
#include "ui/offering/targetsgrid.h"
#include "ui/policies/laddereditor.h"
#include "ui/policies/laddertext.h"
#include "ui/search/queryline.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/offeringtext.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCalendarLetters = 20;

    std::vector<TicketState> waitingStates()
    {
        std::vector<TicketState> states;
        for (const auto state : valuesOf<TicketState>()) {
            if (categoryOf(state) == StateCategory::Waiting)
                states.push_back(state);
        }
        return states;
    }

    std::optional<PolicyForm::Field> fieldOf(const Error& error)
    {
        using Field = PolicyForm::Field;
        if (error.code == ErrorCode::QueryError)
            return Field::Condition;
        switch (error.subject) {
        case Subject::Name:
            return Field::Name;
        case Subject::Policy:
            return error.code == ErrorCode::AlreadyExists ? std::optional(Field::Name) : std::nullopt;
        case Subject::Condition:
            return Field::Condition;
        case Subject::Calendar:
            return Field::Calendar;
        case Subject::Target:
            return Field::Targets;
        default:
            return std::nullopt;
        }
    }

} // namespace

PolicyForm::PolicyForm(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(new QLineEdit(this))
    , m_condition(new QueryLine(workspace, this))
    , m_conditionHint(makeCaption(this))
    , m_calendar(new QComboBox(this))
    , m_calendarHint(makeCaption(this))
    , m_targets(new TargetsGrid(u"policyTarget"_s, this))
    , m_pausing(new ChoiceRow<TicketState>(waitingStates(), u"policyPause_"_s, this))
    , m_nextPauses(new WrappingCheckBox(this))
    , m_warnings(new QLineEdit(this))
    , m_ladder(new LadderEditor(this))
    , m_ladderHint(makeCaption(this))
{
    m_name->setObjectName(u"policyName"_s);
    m_condition->setObjectName(u"policyCondition"_s);
    m_calendar->setObjectName(u"policyCalendar"_s);
    m_nextPauses->setObjectName(u"policyNextPauses"_s);
    m_warnings->setObjectName(u"policyWarnings"_s);
    m_calendar->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_calendar->setMinimumContentsLength(kCalendarLetters);
    build();
    retranslate();
    connectAll();
}

void PolicyForm::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 3);
    addSection(0);
    m_nameCaption = addRow(m_name);
    addProblem(Field::Name, m_name);
    m_conditionCaption = addRow(m_condition);
    addRow(m_conditionHint);
    addProblem(Field::Condition, m_condition);
    addSection(1);
    m_calendarCaption = addRow(m_calendar);
    addRow(m_calendarHint);
    addProblem(Field::Calendar, m_calendar);
    addRow(m_targets, true);
    addProblem(Field::Targets, m_targets->firstWrong());
    addSection(2);
    m_pausingCaption = addRow(m_pausing);
    addRow(m_nextPauses);
    addSection(3);
    m_warningsCaption = addRow(m_warnings);
    addProblem(Field::Warnings, m_warnings);
    addRow(m_ladderHint, true);
    addRow(m_ladder, true);
    addProblem(Field::Steps, m_ladder->addButton());
    for (auto* hint : {m_conditionHint, m_calendarHint, m_ladderHint})
        hint->setWordWrap(true);
}

void PolicyForm::addSection(size_t index)
{
    auto* title = makeSectionTitle(this);
    title->setContentsMargins(0, index == 0 ? 0 : spacing::medium, 0, 0);
    m_sections[index] = title;
    m_grid->addWidget(title, m_grid->rowCount(), 0, 1, 2);
}

QLabel* PolicyForm::addRow(QWidget* editor, bool wide)
{
    const auto row = m_grid->rowCount();
    if (wide) {
        m_grid->addWidget(editor, row, 0, 1, 2);
        return nullptr;
    }
    m_grid->addWidget(editor, row, 1);
    if (qobject_cast<QLabel*>(editor) || editor == m_nextPauses)
        return nullptr;
    auto* caption = makeCaption(this);
    caption->setWordWrap(true);
    caption->setBuddy(editor);
    m_grid->addWidget(caption, row, 0, editor == m_pausing ? Qt::AlignTop : Qt::AlignVCenter);
    return caption;
}

void PolicyForm::addProblem(Field field, QWidget* goTo)
{
    auto* label = makeCaption(this);
    label->setWordWrap(true);
    label->hide();
    m_grid->addWidget(label, m_grid->rowCount(), 1);
    m_problems[static_cast<size_t>(field)] = {label, goTo};
}

void PolicyForm::connectAll()
{
    for (auto* line : std::initializer_list<QLineEdit*>{m_name, m_condition, m_warnings})
        connect(line, &QLineEdit::textChanged, this, &PolicyForm::edited);
    for (auto* box : m_pausing->findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &PolicyForm::edited);
    connect(m_nextPauses, &QCheckBox::toggled, this, &PolicyForm::edited);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, [this] {
        followCalendar();
        Q_EMIT edited();
    });
    connect(m_targets, &TargetsGrid::edited, this, &PolicyForm::edited);
    connect(m_ladder, &LadderEditor::edited, this, &PolicyForm::edited);
    // At its place, and once somebody has had a try.
    connect(m_condition, &QLineEdit::editingFinished, this, [this] {
        const auto read = readCondition(m_condition->text());
        const bool isEmpty = m_condition->text().trimmed().isEmpty();
        setProblem(Field::Condition, read || isEmpty || m_isDefault ? QString() : sentence(read.error()));
    });
}

void PolicyForm::setCalendars(const std::vector<NamedCalendar>& calendars)
{
    m_calendars = calendars;
    const QSignalBlocker quiet(this);
    fillCalendars();
}

void PolicyForm::fillCalendars()
{
    {
        const QSignalBlocker quiet(m_calendar);
        m_calendar->clear();
        for (const auto& calendar : m_calendars)
            m_calendar->addItem(calendar.name);
        if (!m_wantedCalendar.isEmpty() && m_calendar->findText(m_wantedCalendar) < 0)
            m_calendar->addItem(m_wantedCalendar);
        m_calendar->setCurrentIndex(qMax(0, m_calendar->findText(m_wantedCalendar)));
    }
    followCalendar();
}

void PolicyForm::followCalendar()
{
    const auto found = std::ranges::find(m_calendars, m_calendar->currentText(), &NamedCalendar::name);
    if (found == m_calendars.end()) {
        m_calendarHint->clear();
        return;
    }
    m_wantedCalendar = found->name;
    m_calendarHint->setText(tr("%1 (%2)", "opening hours, time zone")
                                .arg(hoursLines(found->rules).join(u"; "_s), found->rules.timeZone));
}

void PolicyForm::setUsers(const std::vector<User>& users)
{
    m_ladder->setUsers(users);
}

void PolicyForm::show(const ListedPolicy& policy)
{
    const QSignalBlocker quiet(this);
    m_isDefault = policy.isDefault;
    m_name->setText(policy.name);
    m_condition->setText(policy.condition);
    m_condition->setVisible(!m_isDefault);
    m_wantedCalendar = policy.calendar;
    fillCalendars();
    m_targets->setTargets(policy.terms);
    m_pausing->choose(policy.terms.pausing);
    m_nextPauses->setChecked(policy.terms.nextResponsePauses);
    m_warnings->setText(warningsText(policy.warnings));
    m_ladder->setLadder(policy.ladder);
    clearFaults();
    setReadOnly(m_readOnly);
    retranslate();
}

ListedPolicy PolicyForm::written(const ListedPolicy& base) const
{
    auto policy = base;
    policy.name = m_name->text();
    policy.condition = m_isDefault ? QString() : m_condition->text();
    policy.calendar = m_calendar->currentText();
    m_targets->readInto(policy.terms);
    // States that are not offered here stay as a file said them.
    const auto offered = waitingStates();
    std::erase_if(policy.terms.pausing,
                  [&offered](TicketState state) { return std::ranges::find(offered, state) != offered.end(); });
    for (const auto state : m_pausing->chosen())
        policy.terms.pausing.push_back(state);
    std::ranges::sort(policy.terms.pausing);
    policy.terms.nextResponsePauses = m_nextPauses->isChecked();
    if (const auto warnings = warningsFrom(m_warnings->text()))
        policy.warnings = *warnings;
    policy.ladder = m_ladder->ladder();
    return policy;
}

bool PolicyForm::showFaults(const ListedPolicy& base)
{
    clearFaults();
    m_firstWrong = nullptr;
    if (m_name->text().trimmed().isEmpty())
        setProblem(Field::Name, tr("Give the policy a name."));
    if (const auto read = readCondition(m_condition->text()); !read && !m_isDefault)
        setProblem(Field::Condition, sentence(read.error()));
    noteTargets(base);
    noteWarnings();
    if (auto* wrong = m_ladder->showFaults())
        setProblem(Field::Steps, tr("A step of the ladder is not complete."), wrong);
    if (m_firstWrong)
        m_firstWrong->setFocus(Qt::OtherFocusReason);
    return m_firstWrong != nullptr;
}

void PolicyForm::noteTargets(const ListedPolicy& base)
{
    auto terms = base.terms;
    const auto unreadable = m_targets->readInto(terms);
    if (!unreadable.empty()) {
        setProblem(Field::Targets, sentence(unreadable.front()), m_targets->firstWrong());
        return;
    }
    const auto checked = checkPolicy(terms);
    if (checked)
        return;
    const auto clock = fromKey<ServiceClock>(checked.error().arguments.value(0)).value_or(ServiceClock::FirstResponse);
    const auto severity = fromKey<Severity>(checked.error().arguments.value(1)).value_or(Severity::A);
    setProblem(Field::Targets,
               tr("%1, %2: this would be due after the solution; give it less time.").arg(label(severity), label(clock)),
               m_targets->field(severity, clock));
}

void PolicyForm::noteWarnings()
{
    if (const auto warnings = warningsFrom(m_warnings->text()); !warnings)
        setProblem(Field::Warnings, tr("“%1” is no part of the time; write numbers from 1 to 100.").arg(warnings.error().arguments.value(0)));
}

bool PolicyForm::showError(const Error& error)
{
    const auto field = fieldOf(error);
    if (!field)
        return false;
    m_firstWrong = nullptr;
    setProblem(*field, sentence(error));
    m_firstWrong->setFocus(Qt::OtherFocusReason);
    return true;
}

void PolicyForm::setProblem(Field field, const QString& sentence, QWidget* goTo)
{
    auto& problem = m_problems[static_cast<size_t>(field)];
    auto colored = palette();
    colored.setColor(QPalette::PlaceholderText, colorsFor(palette()).danger);
    problem.label->setPalette(colored);
    problem.label->setText(sentence);
    problem.label->setVisible(!sentence.isEmpty());
    auto* place = goTo ? goTo : problem.goTo;
    place->setAccessibleDescription(sentence);
    if (!sentence.isEmpty() && !m_firstWrong)
        m_firstWrong = place;
}

void PolicyForm::clearFaults()
{
    for (const auto& problem : m_problems) {
        problem.label->clear();
        problem.label->hide();
        problem.goTo->setAccessibleDescription({});
    }
    m_ladder->clearFaults();
    m_firstWrong = nullptr;
}

QString PolicyForm::problem(Field field) const
{
    const auto* label = m_problems[static_cast<size_t>(field)].label;
    return label->isHidden() ? QString() : label->text();
}

void PolicyForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (auto* line : std::initializer_list<QLineEdit*>{m_name, m_condition, m_warnings})
        line->setReadOnly(readOnly);
    m_targets->setReadOnly(readOnly);
    m_ladder->setReadOnly(readOnly);
    for (QWidget* control : std::initializer_list<QWidget*>{m_calendar, m_pausing, m_nextPauses})
        control->setEnabled(!readOnly);
}

void PolicyForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PolicyForm::retranslate()
{
    const std::array sections{tr("For which tickets"), tr("What is promised"), tr("When clocks stand still"),
                              tr("When a promise is in danger")};
    for (size_t i = 0; i < sections.size(); ++i)
        m_sections[i]->setText(sections[i]);
    const auto name = [](QLabel* caption, QWidget* editor, const QString& words) {
        caption->setText(words);
        editor->setAccessibleName(words);
    };
    name(m_nameCaption, m_name, tr("Name"));
    name(m_conditionCaption, m_condition, tr("Condition"));
    name(m_calendarCaption, m_calendar, tr("Business calendar"));
    name(m_pausingCaption, m_pausing, tr("While the ticket is"));
    name(m_warningsCaption, m_warnings, tr("Call it at risk at (%)"));
    m_conditionCaption->setVisible(!m_isDefault);
    m_condition->setPlaceholderText(tr("service:azure severity:A"));
    m_conditionHint->setText(m_isDefault ? tr("Every ticket that no other policy is for.")
                                         : tr("A search text. It may ask for %1; alternatives with OR.")
                                               .arg(conditionFields().join(u", "_s)));
    m_pausing->setTexts(tr("While the ticket is"), [](TicketState state) { return label(state); });
    m_nextPauses->setText(tr("The next reply waits as well, not only updates and the solution"));
    m_warnings->setPlaceholderText(u"75, 90"_s);
    m_ladderHint->setText(tr("Escalation ladder: each step is taken once, when so much of the time is used up (75%), before it is due "
                             "(-30m) or after it was due (+1h). What came before the ladder was saved is not done."));
    followCalendar();
}

void PolicyForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
