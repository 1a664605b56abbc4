// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/dayvalue.h"

#include "domain/ticket/querydate.h"
#include "ui/base/datefield.h"
#include "ui/base/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    constexpr int kUsualCount = 7;
    constexpr int kMostCount = 9999;

    /// What stands behind a number that has a field of its own.
    QString behindNumber(QString words, int number)
    {
        return words.remove(QString::number(number)).simplified();
    }

} // namespace

DayValue::DayValue(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_date(new DateField(DateField::Kind::Day, this))
{
    m_kind->setObjectName(u"builderDayKind"_s);
    m_count->setObjectName(u"builderDayCount"_s);
    m_unit->setObjectName(u"builderDayUnit"_s);
    m_date->setObjectName(u"builderDay"_s);
    m_count->setRange(1, kMostCount);
    m_count->setValue(kUsualCount);
    for (int kind = 0; kind <= static_cast<int>(Kind::Date); ++kind)
        m_kind->addItem({});
    m_unit->addItems({{}, {}});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    layout->addWidget(m_kind);
    layout->addWidget(m_date, 1);
    layout->addStretch();
    retranslate();
    arrange();
    const auto changed = [this] {
        arrange();
        Q_EMIT valueChanged();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, changed);
    connect(m_count, &QSpinBox::valueChanged, this, changed);
    connect(m_date, &QLineEdit::textChanged, this, changed);
}

DayValue::Kind DayValue::kind() const
{
    if (m_lately)
        return m_unit->currentIndex() == 0 ? Kind::DaysAgo : Kind::WeeksAgo;
    return static_cast<Kind>(m_kind->currentIndex());
}

void DayValue::setKind(Kind kind)
{
    m_kind->setCurrentIndex(static_cast<int>(kind));
    m_unit->setCurrentIndex(kind == Kind::WeeksAgo ? 1 : 0);
}

void DayValue::setLately(bool lately)
{
    if (lately == m_lately)
        return;
    const QSignalBlocker quiet(this);
    const auto was = kind();
    m_lately = lately;
    setKind(was);
    arrange();
}

void DayValue::arrange()
{
    nameCounts();
    const auto now = kind();
    const bool counted = now == Kind::DaysAgo || now == Kind::WeeksAgo || now == Kind::DaysAhead || now == Kind::WeeksAhead;
    m_kind->setVisible(!m_lately);
    m_unit->setVisible(m_lately);
    m_count->setVisible(counted);
    m_date->setVisible(now == Kind::Date);
}

void DayValue::setValue(const QString& value)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietDate(m_date);
    const auto is = [&value](QLatin1StringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; };
    if (const auto counted = countedDay(value)) {
        const bool ahead = counted->count >= 0;
        m_count->setRange(qMin(1, qAbs(counted->count)), qMax(kMostCount, qAbs(counted->count)));
        m_count->setValue(qAbs(counted->count));
        setKind(counted->weeks ? (ahead ? Kind::WeeksAhead : Kind::WeeksAgo) : (ahead ? Kind::DaysAhead : Kind::DaysAgo));
    } else if (is("yesterday"_L1)) {
        setKind(Kind::Yesterday);
    } else if (is("tomorrow"_L1)) {
        setKind(Kind::Tomorrow);
    } else if (is("today"_L1) || value.isEmpty()) {
        setKind(Kind::Today);
    } else {
        m_date->setValue(value);
        setKind(Kind::Date);
    }
    arrange();
}

void DayValue::nameCounts()
{
    const auto count = m_count->value();
    const auto name = [count](QComboBox& list, int place, const QString& words) {
        list.setItemText(place, behindNumber(words, count));
    };
    name(*m_kind, static_cast<int>(Kind::DaysAgo), tr("%n day(s) ago", "", count));
    name(*m_kind, static_cast<int>(Kind::WeeksAgo), tr("%n week(s) ago", "", count));
    name(*m_kind, static_cast<int>(Kind::DaysAhead), tr("%n day(s) from now", "", count));
    name(*m_kind, static_cast<int>(Kind::WeeksAhead), tr("%n week(s) from now", "", count));
    name(*m_unit, 0, tr("%n day(s)", "", count));
    name(*m_unit, 1, tr("%n week(s)", "", count));
}

QString DayValue::value() const
{
    const auto count = m_count->value();
    switch (kind()) {
    case Kind::Today:
        return u"today"_s;
    case Kind::Yesterday:
        return u"yesterday"_s;
    case Kind::Tomorrow:
        return u"tomorrow"_s;
    case Kind::DaysAgo:
        return countedDayText({-count, false});
    case Kind::WeeksAgo:
        return countedDayText({-count, true});
    case Kind::DaysAhead:
        return countedDayText({count, false});
    case Kind::WeeksAhead:
        return countedDayText({count, true});
    case Kind::Date:
        return m_date->value();
    }
    Q_UNREACHABLE();
    return {};
}

QList<QWidget*> DayValue::stops() const
{
    return {m_count, m_unit, m_kind, m_date};
}

void DayValue::retranslate()
{
    m_kind->setItemText(static_cast<int>(Kind::Today), tr("today"));
    m_kind->setItemText(static_cast<int>(Kind::Yesterday), tr("yesterday"));
    m_kind->setItemText(static_cast<int>(Kind::Tomorrow), tr("tomorrow"));
    m_kind->setItemText(static_cast<int>(Kind::Date), tr("the day", "of the calendar"));
    nameCounts();
    m_kind->setAccessibleName(tr("Which day"));
    m_count->setAccessibleName(tr("How many"));
    m_unit->setAccessibleName(tr("Days or weeks"));
    m_date->setAccessibleName(tr("Day"));
}

} // namespace helpdesk
