// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/samplechoices.h"

#include "base/clock.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/reports/reporttitles.h"
#include "ui/text/qualitypresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kUsualCount = 10;
    constexpr int kUsualPercent = 5;
    constexpr int kUsualDays = 90;
    constexpr int kMostCount = 1000;
    constexpr int kMostPercent = 100;
    constexpr int kMostDays = 3650;

    enum Unit { Tickets, Percent };

    QWidget* belowCaption(QLabel* caption, std::initializer_list<QWidget*> controls)
    {
        auto* part = caption->parentWidget();
        caption->setBuddy(*controls.begin());
        auto* layout = new QVBoxLayout(part);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(spacing::tiny);
        layout->addWidget(caption);
        auto* line = new QHBoxLayout;
        line->setSpacing(spacing::small);
        for (auto* control : controls)
            line->addWidget(control);
        layout->addLayout(line);
        return part;
    }

} // namespace

SampleChoices::SampleChoices(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_kind(new QComboBox(new QWidget(this)))
    , m_kindLabel(makeCaption(m_kind->parentWidget()))
    , m_number(new QSpinBox(new QWidget(this)))
    , m_unit(new QComboBox(m_number->parentWidget()))
    , m_numberLabel(makeCaption(m_number->parentWidget()))
    , m_preset(new QComboBox(new QWidget(this)))
    , m_presetLabel(makeCaption(m_preset->parentWidget()))
{
    m_kind->setObjectName(u"sampleRule"_s);
    m_number->setObjectName(u"sampleNumber"_s);
    m_unit->setObjectName(u"sampleUnit"_s);
    m_preset->setObjectName(u"samplePeriod"_s);
    m_number->setKeyboardTracking(false);
    for (auto* box : {m_kind, m_unit, m_preset})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* choices = new FlowLayout(this);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(spacing::medium);
    choices->addWidget(belowCaption(m_kindLabel, {m_kind}));
    choices->addWidget(belowCaption(m_numberLabel, {m_number, m_unit}));
    choices->addWidget(belowCaption(m_presetLabel, {m_preset}));
    fill();
    retranslate();
    m_number->setRange(1, kMostCount);
    m_number->setValue(kUsualCount);
    showNumbers();
    connect(m_kind, &QComboBox::activated, this, [this] {
        showNumbers();
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        showNumbers();
        Q_EMIT changed();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &SampleChoices::changed);
    connect(m_preset, &QComboBox::activated, this, &SampleChoices::changed);
}

SampleKind SampleChoices::kind() const
{
    return fromKey<SampleKind>(m_kind->currentData().toString()).value_or(SampleKind::Random);
}

SampleRule SampleChoices::rule() const
{
    SampleRule rule;
    rule.kind = kind();
    if (rule.kind == SampleKind::NewAgent)
        rule.newForDays = m_number->value();
    else if (m_unit->currentIndex() == Percent)
        rule.percent = m_number->value();
    else
        rule.count = m_number->value();
    return rule;
}

ReportPeriod SampleChoices::period() const
{
    const auto preset = fromKey<PeriodPreset>(m_preset->currentData().toString()).value_or(PeriodPreset::LastMonth);
    const auto today = m_clock.now().toUtc().toTimeZone(m_zone).date();
    const auto days = daysOf(preset, today).value_or(DaySpan{today, today});
    return {days.from, days.to, m_zone};
}

void SampleChoices::setZone(const QTimeZone& zone)
{
    m_zone = zone;
}

void SampleChoices::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

// Only what is drawn by lot, and who is new, has a number.
void SampleChoices::showNumbers()
{
    const QSignalBlocker quiet(m_number);
    const bool ofDays = kind() == SampleKind::NewAgent;
    const bool ofParts = !ofDays && m_unit->currentIndex() == Percent;
    m_number->parentWidget()->setVisible(ofDays || kind() == SampleKind::Random);
    m_unit->setVisible(!ofDays);
    m_number->setRange(1, ofDays ? kMostDays : ofParts ? kMostPercent : kMostCount);
    m_number->setValue(ofDays ? kUsualDays : ofParts ? kUsualPercent : kUsualCount);
    retranslate();
}

void SampleChoices::fill()
{
    for (const auto kind : valuesOf<SampleKind>())
        m_kind->addItem(QString(), QString(keyOf(kind)));
    for (int unit : {Tickets, Percent})
        m_unit->addItem(QString(), unit);
    for (const auto preset : valuesOf<PeriodPreset>()) {
        if (preset != PeriodPreset::Custom)
            m_preset->addItem(QString(), QString(keyOf(preset)));
    }
    m_preset->setCurrentIndex(m_preset->findData(QString(keyOf(PeriodPreset::Last30Days))));
}

void SampleChoices::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(valuesOf<SampleKind>()[static_cast<size_t>(i)]));
    m_unit->setItemText(Tickets, tr("tickets", "a number of them"));
    m_unit->setItemText(Percent, tr("percent", "of the tickets"));
    for (int i = 0; i < m_preset->count(); ++i)
        m_preset->setItemText(i, presetTitle(valuesOf<PeriodPreset>()[static_cast<size_t>(i)]));
    m_kindLabel->setText(tr("Tickets"));
    m_numberLabel->setText(kind() == SampleKind::NewAgent ? tr("New for so many days") : tr("How many"));
    m_presetLabel->setText(tr("Resolved or closed"));
    m_kind->setAccessibleName(tr("Which tickets are reviewed"));
    m_number->setAccessibleName(m_numberLabel->text());
    m_unit->setAccessibleName(tr("Unit"));
    m_preset->setAccessibleName(m_presetLabel->text());
}

void SampleChoices::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
