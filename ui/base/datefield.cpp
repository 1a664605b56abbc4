// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/datefield.h"

#include "ui/base/daycalendar.h"
#include "ui/base/icons.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/timetext.h"
#include "ui/text/typedday.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kMomentValue = "yyyy-MM-dd HH:mm"_L1;
    const QTime kLastOfDay(23, 59, 59, 999);

    Result<std::optional<Instant>> utcMomentOf(const QString& value, QTime time)
    {
        HD_TRY(const auto day, dayOfValue(value));
        return day.isValid() ? std::optional(Instant::fromDateTime(QDateTime(day, time, Qt::UTC))) : std::nullopt;
    }

} // namespace

DateField::DateField(Kind kind, QWidget* parent)
    : QLineEdit(parent)
    , m_kind(kind)
    , m_open(addAction(iconOf(Icon::Calendar, Tone::Muted), TrailingPosition))
{
    m_open->setObjectName(u"openCalendar"_s);
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_told.isEmpty())
            tell(problem());
    });
    retranslate();
}

Result<QDateTime> DateField::read(const QString& text, const QLocale& locale) const
{
    if (m_kind == Kind::Moment)
        return typedMoment(text, locale);
    HD_TRY(const auto day, typedDay(text, locale));
    return day.startOfDay();
}

QString DateField::value() const
{
    const auto written = text().trimmed();
    const auto moment = read();
    if (written.isEmpty() || !moment)
        return written;
    return m_kind == Kind::Day ? dayValue(moment->date()) : moment->toString(QString(kMomentValue));
}

void DateField::setValue(const QString& value)
{
    m_locale = QLocale();
    setText(shown(value));
}

QString DateField::shown(const QString& value) const
{
    const auto moment = read(value, QLocale());
    return moment ? textOf(*moment, QLocale()) : value;
}

QSize DateField::minimumSizeHint() const
{
    auto size = QLineEdit::minimumSizeHint(); // of one character
    const auto whole = textOf(QDateTime(QDate(2028, 12, 28), QTime(20, 30)), m_locale);
    size.rwidth() += fontMetrics().horizontalAdvance(whole) - fontMetrics().maxWidth();
    return size;
}

QDate DateField::day() const
{
    const auto moment = read();
    return moment ? moment->date() : QDate();
}

QString DateField::problem() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto moment = read();
    return moment ? QString() : sentence(moment.error());
}

QString DateField::textOf(const QDateTime& moment, const QLocale& locale) const
{
    const auto day = dayText(moment.date(), locale);
    return m_kind == Kind::Day ? day : u"%1 %2"_s.arg(day, timeText(moment.time(), locale));
}

void DateField::write(const QDateTime& moment)
{
    if (const auto words = textOf(moment, m_locale); words != text())
        setText(words);
}

// Left: what was read is shown as every day is, so that nobody is understood otherwise than they meant.
void DateField::settle()
{
    if (const auto moment = read(); moment && !isReadOnly())
        write(*moment);
    tell(problem());
}

void DateField::tell(const QString& sentence)
{
    if (m_told == sentence)
        return;
    m_told = sentence;
    Q_EMIT problemChanged(sentence);
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto* calendar = new DayCalendar(day(), this);
    connect(calendar, &DayCalendar::chosen, this, &DateField::take);
    calendar->openBelow(*this);
}

void DateField::take(QDate day)
{
    const auto moment = read();
    const auto time = moment && m_kind == Kind::Moment ? moment->time() : QTime(0, 0);
    m_locale = QLocale();
    write(QDateTime(day, time));
    Q_EMIT textEdited(text()); // by whoever sits before it
    setFocus(Qt::OtherFocusReason);
    selectAll();
    tell({});
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    const bool asList = event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier;
    if (down || asList)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void DateField::followLanguage()
{
    const auto moment = read();
    m_locale = QLocale();
    const QSignalBlocker quiet(this); // it is the same day
    if (moment)
        write(*moment);
    retranslate();
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        followLanguage();
        if (!m_told.isEmpty())
            tell(problem());
    } else if (event->type() == QEvent::ReadOnlyChange) {
        m_open->setVisible(!isReadOnly());
    }
    QLineEdit::changeEvent(event);
}

void DateField::retranslate()
{
    const auto hint = m_kind == Kind::Day ? exampleDay(QLocale()) : exampleMoment(QLocale());
    if (placeholderText() == m_hint) // nobody said more
        setPlaceholderText(hint);
    m_hint = hint;
    m_open->setText(tr("Choose in a calendar"));
    m_open->setToolTip(tr("Choose in a calendar (Alt+Down)"));
}

QString dayValue(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString momentValue(const std::optional<Instant>& moment)
{
    return moment ? moment->toLocal().toString(QString(kMomentValue)) : QString();
}

Result<QDate> dayOfValue(const QString& value)
{
    return value.trimmed().isEmpty() ? Result<QDate>(QDate()) : typedDay(value, QLocale());
}

Result<std::optional<Instant>> momentOfValue(const QString& value)
{
    if (value.trimmed().isEmpty())
        return std::optional<Instant>();
    HD_TRY(const auto moment, typedMoment(value, QLocale()));
    return std::optional(Instant::fromDateTime(moment));
}

Result<std::optional<Instant>> firstMomentOf(const QString& value)
{
    return utcMomentOf(value, QTime(0, 0));
}

Result<std::optional<Instant>> lastMomentOf(const QString& value)
{
    return utcMomentOf(value, kLastOfDay);
}

QString utcDayValue(const std::optional<Instant>& moment)
{
    return moment ? dayValue(moment->toUtc().date()) : QString();
}

} // namespace helpdesk
