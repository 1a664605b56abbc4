// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendars/calendarform.h"

#include "domain/sla/calendardays.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/calendars/daymark.h"
#include "ui/calendars/yearview.h"
#include "ui/offering/hourseditor.h"
#include "ui/offering/hourstext.h"
#include "ui/text/errorpresenter.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

CalendarForm::CalendarForm(QWidget* parent)
    : QWidget(parent)
    , m_nameCaption(makeCaption(this))
    , m_name(new QLineEdit(this))
    , m_nameProblem(makeCaption(this))
    , m_hoursTitle(makeSectionTitle(this))
    , m_hours(new HoursEditor(this))
    , m_hoursProblem(makeCaption(this))
    , m_yearTitle(makeSectionTitle(this))
    , m_yearBefore(new QToolButton(this))
    , m_yearAfter(new QToolButton(this))
    , m_year(new YearView(this))
    , m_legend(new DayLegend(this))
    , m_dayWords(makeValue(this, {}))
    , m_dayHours(new QLineEdit(this))
    , m_everyYear(new QCheckBox(this))
    , m_keepDay(new QPushButton(this))
    , m_usualDay(new QPushButton(this))
    , m_dayProblem(makeCaption(this))
{
    m_name->setObjectName(u"calendarName"_s);
    m_yearBefore->setObjectName(u"calendarYearBefore"_s);
    m_yearAfter->setObjectName(u"calendarYearAfter"_s);
    m_dayHours->setObjectName(u"calendarDayHours"_s);
    m_everyYear->setObjectName(u"calendarEveryYear"_s);
    m_keepDay->setObjectName(u"calendarKeepDay"_s);
    m_usualDay->setObjectName(u"calendarUsualDay"_s);
    build();
    connectAll();
    retranslate();
}

void CalendarForm::build()
{
    for (auto* problem : {m_nameProblem, m_hoursProblem, m_dayProblem}) {
        problem->setWordWrap(true);
        problem->hide();
    }
    m_nameCaption->setBuddy(m_name);
    m_hoursTitle->setContentsMargins(0, spacing::medium, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_nameCaption);
    layout->addWidget(m_name);
    layout->addWidget(m_nameProblem);
    layout->addWidget(m_hoursTitle);
    layout->addWidget(m_hours);
    layout->addWidget(m_hoursProblem);
    layout->addLayout(makeYearLine());
    layout->addWidget(m_year);
    layout->addWidget(m_legend);
    layout->addWidget(m_dayWords);
    layout->addLayout(makeDayLine());
    layout->addWidget(m_dayProblem);
    layout->addStretch(1);
}

QLayout* CalendarForm::makeYearLine()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, spacing::medium, 0, 0);
    line->setSpacing(spacing::small);
    m_yearBefore->setIcon(iconOf(Icon::ChevronLeft));
    m_yearAfter->setIcon(iconOf(Icon::ChevronRight));
    for (auto* button : {m_yearBefore, m_yearAfter}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    line->addWidget(m_yearTitle);
    line->addStretch(1);
    line->addWidget(m_yearBefore);
    line->addWidget(m_yearAfter);
    return line;
}

QLayout* CalendarForm::makeDayLine()
{
    for (auto* button : {m_keepDay, m_usualDay})
        button->setAutoDefault(false);
    auto* line = new FlowLayout;
    line->setSpacing(spacing::small);
    for (QWidget* part : std::initializer_list<QWidget*>{m_dayHours, m_everyYear, m_keepDay, m_usualDay})
        line->addWidget(part);
    return line;
}

void CalendarForm::connectAll()
{
    connect(m_name, &QLineEdit::textChanged, this, &CalendarForm::edited);
    connect(m_hours, &HoursEditor::edited, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_yearBefore, &QToolButton::clicked, this, [this] { m_year->setDay(m_year->day().addYears(-1)); });
    connect(m_yearAfter, &QToolButton::clicked, this, [this] { m_year->setDay(m_year->day().addYears(1)); });
    connect(m_year, &YearView::dayChanged, this, &CalendarForm::showDay);
    connect(m_year, &YearView::dayActivated, this, &CalendarForm::toggleDay);
    connect(m_keepDay, &QPushButton::clicked, this, &CalendarForm::keepDay);
    connect(m_dayHours, &QLineEdit::returnPressed, this, &CalendarForm::keepDay);
    connect(m_usualDay, &QPushButton::clicked, this, [this] {
        if (const auto rules = m_hours->hours())
            setDay(withUsualDay(*rules, m_year->day()));
    });
}

void CalendarForm::show(const NamedCalendar& calendar, bool isNew, QDate today)
{
    const QSignalBlocker quiet(this);
    const bool another = m_name->text() != calendar.name;
    m_name->setText(calendar.name);
    m_name->setReadOnly(!isNew || m_readOnly);
    m_hours->setHours(calendar.rules);
    m_year->setRules(calendar.rules);
    if (another || isNew)
        m_year->setDay(today);
    clearProblems();
    showDay();
}

Result<NamedCalendar> CalendarForm::written() const
{
    NamedCalendar calendar;
    calendar.name = m_name->text().simplified();
    if (calendar.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    HD_TRY(calendar.rules, m_hours->hours());
    return calendar;
}

Result<> CalendarForm::addHolidays(const std::vector<Holiday>& holidays)
{
    HD_TRY(auto rules, m_hours->hours());
    setDay(withHolidays(std::move(rules), holidays));
    return {};
}

// While something half written cannot be read the year shows what could be read last.
void CalendarForm::follow()
{
    if (const auto rules = m_hours->hours()) {
        m_year->setRules(*rules);
        showDay();
    }
}

void CalendarForm::showDay()
{
    const auto day = m_year->day();
    if (!day.isValid())
        return;
    m_yearTitle->setText(tr("The year %1").arg(day.year()));
    m_dayWords->setText(m_year->wordsOf(day));
    const auto rules = m_hours->hours();
    m_dayHours->setText(rules ? slotsText(rules->slotsOn(day)) : QString());
    m_dayProblem->hide();
    const bool mayChange = !m_readOnly && rules;
    m_keepDay->setEnabled(mayChange);
    const auto kind = rules ? dayKind(*rules, day) : DayKind::Open;
    m_usualDay->setEnabled(mayChange && kind != DayKind::Open && kind != DayKind::Closed);
}

void CalendarForm::setDay(const CalendarRules& rules)
{
    m_hours->setHours(rules);
    m_year->setRules(rules);
    showDay();
    Q_EMIT edited();
}

void CalendarForm::keepDay()
{
    const auto rules = m_hours->hours();
    if (m_readOnly || !rules)
        return;
    const auto hours = slotsFrom(m_dayHours->text());
    if (!hours) {
        paintProblem(*m_dayProblem, sentence(hours.error()), *m_dayHours);
        return;
    }
    setDay(withDay(*rules, m_year->day(), *hours, m_everyYear->isChecked()));
}

// An open day becomes a holiday, and a special one is as usual again.
void CalendarForm::toggleDay()
{
    const auto rules = m_hours->hours();
    if (m_readOnly || !rules)
        return;
    const auto day = m_year->day();
    const auto kind = dayKind(*rules, day);
    if (kind == DayKind::Open)
        setDay(withDay(*rules, day, {}, m_everyYear->isChecked()));
    else if (kind == DayKind::Closed)
        m_dayHours->setFocus(Qt::OtherFocusReason); // it is not known when it would be open
    else
        setDay(withUsualDay(*rules, day));
}

void CalendarForm::paintProblem(QLabel& label, const QString& sentence, QWidget& field)
{
    auto colored = palette();
    colored.setColor(QPalette::PlaceholderText, colorsFor(palette()).danger);
    label.setPalette(colored);
    label.setText(sentence);
    label.show();
    field.setAccessibleDescription(sentence);
    field.setFocus(Qt::OtherFocusReason);
}

bool CalendarForm::showError(const Error& error)
{
    switch (error.subject) {
    case Subject::Name:
        paintProblem(*m_nameProblem, sentence(error), *m_name);
        return true;
    case Subject::Calendar:
    case Subject::OpeningHours:
    case Subject::Overlap:
    case Subject::Date:
    case Subject::Period:
    case Subject::TimeZone:
        paintProblem(*m_hoursProblem, sentence(error), *m_hours->fieldOf(error));
        return true;
    default:
        return false;
    }
}

void CalendarForm::clearProblems()
{
    for (auto* problem : {m_nameProblem, m_hoursProblem, m_dayProblem})
        problem->hide();
    m_name->setAccessibleDescription({});
    m_dayHours->setAccessibleDescription({});
}

QString CalendarForm::problem() const
{
    for (const auto* problem : {m_nameProblem, m_hoursProblem, m_dayProblem}) {
        if (!problem->isHidden())
            return problem->text();
    }
    return {};
}

void CalendarForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_hours->setReadOnly(readOnly);
    m_dayHours->setReadOnly(readOnly);
    m_everyYear->setEnabled(!readOnly);
    showDay();
}

void CalendarForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void CalendarForm::retranslate()
{
    m_nameCaption->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the calendar"));
    m_hoursTitle->setText(tr("The week"));
    m_yearBefore->setAccessibleName(tr("The year before"));
    m_yearBefore->setToolTip(tr("The year before"));
    m_yearAfter->setAccessibleName(tr("The year after"));
    m_yearAfter->setToolTip(tr("The year after"));
    m_dayHours->setAccessibleName(tr("Hours on this day"));
    m_dayHours->setPlaceholderText(tr("closed", "a day"));
    m_everyYear->setText(tr("Every year"));
    m_keepDay->setText(tr("Set these hours"));
    m_usualDay->setText(tr("As usual again"));
    showDay();
}

void CalendarForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
