// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/hourseditor.h"

#include "domain/offering/supporttier.h"
#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/offering/daybar.h"
#include "ui/offering/hourstext.h"
#include "ui/text/timetext.h"
#include "ui/text/typedday.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kExceptionLines = 3;

} // namespace

HoursEditor::HoursEditor(QWidget* parent)
    : QWidget(parent)
    , m_zoneLabel(makeCaption(this))
    , m_zone(new QComboBox(this))
    , m_business(new QPushButton(this))
    , m_always(new QPushButton(this))
    , m_exceptionsLabel(makeCaption(this))
    , m_exceptions(makeTextBox(this, kExceptionLines))
{
    m_zone->setObjectName(u"hoursZone"_s);
    m_business->setObjectName(u"hoursBusiness"_s);
    m_always->setObjectName(u"hoursAlways"_s);
    m_exceptions->setObjectName(u"hoursExceptions"_s);
    build();
    fillZones();
    retranslate();
    connect(m_business, &QPushButton::clicked, this, [this] { preset(false); });
    connect(m_always, &QPushButton::clicked, this, [this] { preset(true); });
    connect(m_zone, &QComboBox::currentTextChanged, this, &HoursEditor::edited);
    connect(m_exceptions, &QPlainTextEdit::textChanged, this, &HoursEditor::edited);
}

void HoursEditor::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    auto* presets = new FlowLayout;
    presets->setSpacing(spacing::small);
    for (auto* button : {m_business, m_always}) {
        button->setAutoDefault(false);
        presets->addWidget(button);
    }
    grid->addLayout(presets, 0, 0, 1, 3);
    for (size_t day = 0; day < m_days.size(); ++day) {
        addDay(day);
        const auto row = static_cast<int>(day) + 1;
        grid->addWidget(m_days[day].name, row, 0);
        grid->addWidget(m_days[day].text, row, 1);
        grid->addWidget(m_days[day].bar, row, 2);
    }
    m_zoneLabel->setBuddy(m_zone);
    grid->addWidget(m_zoneLabel, 8, 0);
    grid->addWidget(m_zone, 8, 1, 1, 2);
    m_exceptionsLabel->setBuddy(m_exceptions);
    m_exceptionsLabel->setWordWrap(true);
    grid->addWidget(m_exceptionsLabel, 9, 0, 1, 3);
    grid->addWidget(m_exceptions, 10, 0, 1, 3);
    QList<QWidget*> fields{m_business, m_always};
    for (const auto& day : m_days)
        fields << day.text;
    fields << m_zone << m_exceptions;
    for (qsizetype i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

void HoursEditor::addDay(size_t day)
{
    auto& one = m_days[day];
    one.name = makeCaption(this);
    one.text = new QLineEdit(this);
    one.text->setObjectName(u"hoursDay%1"_s.arg(day + 1));
    one.bar = new DayBar(this);
    one.name->setBuddy(one.text);
    connect(one.text, &QLineEdit::textChanged, this, [this, day](const QString& text) {
        if (const auto hours = slotsFrom(text))
            m_days[day].bar->setHours(*hours);
        Q_EMIT edited();
    });
    connect(one.bar, &DayBar::edited, this,
            [this, day](const TimeSlots& hours) { m_days[day].text->setText(slotsText(hours)); });
}

void HoursEditor::fillZones()
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(12);
    for (const auto& id : QTimeZone::availableTimeZoneIds()) {
        // Every zone of a place has such a name; the rest are other names of the same.
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            m_zone->addItem(QString::fromLatin1(id));
    }
    m_zone->addItem(u"UTC"_s);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void HoursEditor::setHours(const CalendarRules& hours)
{
    const QSignalBlocker quiet(this);
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days[day].text->setText(slotsText(hours.week[day]));
        m_days[day].bar->setHours(hours.week[day]);
    }
    m_zone->setCurrentText(hours.timeZone);
    m_exceptions->setPlainText(exceptionsText(hours.exceptions, m_locale));
}

Result<CalendarRules> HoursEditor::hours() const
{
    CalendarRules rules;
    rules.timeZone = m_zone->currentText().trimmed();
    for (size_t day = 0; day < m_days.size(); ++day) {
        auto slots = slotsFrom(m_days[day].text->text());
        if (!slots) {
            auto error = slots.error();
            error.arguments = {error.arguments.value(0), {}, weekdayKeys().at(static_cast<qsizetype>(day))};
            return Failure(std::move(error));
        }
        rules.week[day] = *std::move(slots);
    }
    HD_TRY(rules.exceptions, exceptionsFrom(m_exceptions->toPlainText(), m_locale));
    return checkedRules(std::move(rules));
}

QWidget* HoursEditor::fieldOf(const Error& error) const
{
    if (error.subject == Subject::TimeZone)
        return m_zone;
    const auto day = weekdayKeys().indexOf(error.arguments.value(2));
    if (day >= 0)
        return m_days[static_cast<size_t>(day)].text;
    const bool isOfWeek = error.subject == Subject::Calendar;
    return isOfWeek ? static_cast<QWidget*>(firstField()) : m_exceptions;
}

void HoursEditor::preset(bool always)
{
    auto rules = always ? roundTheClock({}) : shippedCalendar({});
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day].text->setText(slotsText(rules.week[day]));
}

void HoursEditor::setReadOnly(bool readOnly)
{
    for (const auto& day : m_days) {
        day.text->setReadOnly(readOnly);
        day.bar->setEnabled(!readOnly);
    }
    m_exceptions->setReadOnly(readOnly);
    for (QWidget* control : std::initializer_list<QWidget*>{m_zone, m_business, m_always})
        control->setEnabled(!readOnly);
}

// What is half written stays as it is.
void HoursEditor::followLanguage()
{
    const auto known = exceptionsFrom(m_exceptions->toPlainText(), m_locale);
    m_locale = QLocale();
    if (!known)
        return;
    const QSignalBlocker quiet(this); // they are the same days
    m_exceptions->setPlainText(exceptionsText(*known, m_locale));
}

void HoursEditor::retranslate()
{
    const auto example = [](int month, int dayOfMonth) { return dayText(QDate(2026, month, dayOfMonth), QLocale()); };
    m_business->setText(tr("Monday to Friday, 9 to 18"));
    m_always->setText(tr("Around the clock"));
    m_zoneLabel->setText(tr("Time zone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_exceptionsLabel->setText(
        tr("Other days, a line for each: %1 09:00-12:00; %2 - %3 (closed); %4 (closed every year)")
            .arg(example(12, 24), example(12, 25), example(12, 26), yearlyDayText(QDate(2026, 1, 1), QLocale())));
    m_exceptions->setAccessibleName(tr("Days with other hours"));
    for (size_t day = 0; day < m_days.size(); ++day) {
        const auto name = QLocale().standaloneDayName(static_cast<int>(day) + 1);
        m_days[day].name->setText(name.left(1).toUpper() + name.mid(1)); // it begins a line
        m_days[day].text->setAccessibleName(tr("Hours on %1").arg(name));
        m_days[day].text->setPlaceholderText(tr("closed", "a day"));
        m_days[day].bar->setToolTip(tr("Draw with the mouse to open or close half hours."));
    }
}

void HoursEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        followLanguage();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
