// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportchoices.h"

#include "async/asyncworkspace.h"
#include "base/timezone.h"
#include "domain/report/reportdefinition.h"
#include "ui/base/captioned.h"
#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/reports/reporttitles.h"
#include "ui/search/queryline.h"
#include "ui/text/errorpresenter.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kZoneLetters = 8; // at least
    constexpr int kOpenIcon = 24; // of the calendar
    constexpr int kWhereLetters = 40;

    QLabel* makeProblem(QWidget* parent, const char* name)
    {
        auto* label = new QLabel(parent);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setStyleProperty(*label, "tone", u"danger"_s);
        label->hide();
        return label;
    }

} // namespace

ReportChoices::ReportChoices(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_usualZone(QString::fromUtf8(QTimeZone::systemTimeZoneId()))
    , m_preset(new QComboBox(new QWidget(this)))
    , m_presetLabel(makeCaption(m_preset->parentWidget()))
    , m_from(new DateField(DateField::Kind::Day, new QWidget(this)))
    , m_fromLabel(makeCaption(m_from->parentWidget()))
    , m_to(new DateField(DateField::Kind::Day, new QWidget(this)))
    , m_toLabel(makeCaption(m_to->parentWidget()))
    , m_zone(new QComboBox(new QWidget(this)))
    , m_zoneLabel(makeCaption(m_zone->parentWidget()))
    , m_by(new QComboBox(new QWidget(this)))
    , m_byLabel(makeCaption(m_by->parentWidget()))
    , m_where(new QueryLine(workspace, new QWidget(this)))
    , m_whereLabel(makeCaption(m_where->parentWidget()))
    , m_problem(makeProblem(this, "reportProblem"))
    , m_whereProblem(makeProblem(this, "reportWhereProblem"))
{
    m_preset->setObjectName(u"reportPeriod"_s);
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    m_zone->setObjectName(u"reportZone"_s);
    m_by->setObjectName(u"reportBy"_s);
    m_where->setObjectName(u"reportWhere"_s);
    build();
    retranslate();
    connectAll();
}

void ReportChoices::build()
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillZones();
    fitZone();
    m_where->setClearButtonEnabled(true);
    auto* choices = new FlowLayout;
    choices->setSpacing(spacing::medium);
    choices->addWidget(captioned(m_presetLabel, m_preset));
    choices->addWidget(captioned(m_fromLabel, m_from));
    choices->addWidget(captioned(m_toLabel, m_to));
    choices->addWidget(captioned(m_zoneLabel, m_zone));
    choices->addWidget(captioned(m_byLabel, m_by));
    choices->addWidget(captioned(m_whereLabel, m_where));
    fitToText(*this, [this](const QFontMetrics& metrics) {
        const auto day = metrics.horizontalAdvance(u"0000-00-00"_s) + grown(kOpenIcon) + 2 * spacing::huge;
        m_from->setFixedWidth(day);
        m_to->setFixedWidth(day);
        m_where->setMinimumWidth(metrics.averageCharWidth() * kWhereLetters);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addLayout(choices);
    layout->addWidget(m_problem);
    layout->addWidget(m_whereProblem);
}

void ReportChoices::connectAll()
{
    connect(m_preset, &QComboBox::activated, this, &ReportChoices::takePreset);
    for (auto* day : {m_from, m_to}) {
        connect(day, &QLineEdit::editingFinished, this, &ReportChoices::takeDays);
        connect(day, &DateField::problemChanged, this, [this](const QString& problem) {
            m_dayProblem = problem;
            say(m_problem, problem.isEmpty() ? m_zoneProblem : problem);
        });
    }
    connect(m_zone, &QComboBox::editTextChanged, this, &ReportChoices::fitZone);
    connect(m_zone, &QComboBox::activated, this, &ReportChoices::takeZone);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &ReportChoices::takeZone);
    connect(m_by, &QComboBox::activated, this, &ReportChoices::takeBy);
    connect(m_where, &QLineEdit::returnPressed, this, [this] { takeFilter(true); });
    connect(m_where, &QLineEdit::editingFinished, this, [this] { takeFilter(false); });
}

void ReportChoices::show(const ReportWish& wish)
{
    m_wish = wish;
    const QSignalBlocker quiet(this);
    m_preset->setCurrentIndex(m_preset->findData(QString(keyOf(wish.preset))));
    m_zone->setEditText(wish.zone.isEmpty() ? m_usualZone : wish.zone);
    m_where->setText(wish.where);
    fillGroupings();
    showDays();
    takeFilter(false);
}

void ReportChoices::setReport(ReportName report)
{
    m_wish.report = report;
    const auto allowed = groupingsOf(definitionOf(report));
    if (m_wish.by && std::ranges::find(allowed, *m_wish.by) == allowed.end())
        m_wish.by.reset();
    fillGroupings();
    announce();
}

void ReportChoices::setUsualZone(const QString& id)
{
    m_usualZone = id;
    fillZones();
    if (m_wish.zone.isEmpty()) {
        m_zone->setEditText(id);
        showDays();
    }
}

QTimeZone ReportChoices::zone() const
{
    return QTimeZone((m_wish.zone.isEmpty() ? m_usualZone : m_wish.zone).toUtf8());
}

QDate ReportChoices::today() const
{
    return m_workspace.clock().now().toUtc().toTimeZone(zone()).date();
}

std::optional<ReportPeriod> ReportChoices::period() const
{
    const auto days = daysOf(m_wish.preset, today()).value_or(m_wish.custom);
    if (!m_dayProblem.isEmpty() || !m_zoneProblem.isEmpty() || !days.from.isValid() || !days.to.isValid())
        return std::nullopt;
    return ReportPeriod{days.from, days.to, zone()};
}

std::optional<TicketFilter> ReportChoices::filter() const
{
    auto filter = parseTicketFilter(m_wish.where, zone(), m_workspace.clock().now());
    return filter ? std::optional(std::move(*filter)) : std::nullopt;
}

void ReportChoices::focusFirst()
{
    m_preset->setFocus(Qt::OtherFocusReason);
}

void ReportChoices::takePreset()
{
    const auto days = daysOf(m_wish.preset, today());
    m_wish.preset = fromKey<PeriodPreset>(m_preset->currentData().toString()).value_or(m_wish.preset);
    if (m_wish.preset == PeriodPreset::Custom && days)
        m_wish.custom = *days; // to go on from
    showDays();
    if (m_wish.preset == PeriodPreset::Custom)
        m_from->setFocus(Qt::OtherFocusReason);
    announce();
}

// The days of a preset are shown as well; writing another day makes them one's own.
void ReportChoices::showDays()
{
    const auto days = daysOf(m_wish.preset, today()).value_or(m_wish.custom);
    m_from->setValue(dayValue(days.from));
    m_to->setValue(dayValue(days.to));
    m_dayProblem.clear();
    say(m_problem, m_zoneProblem);
}

void ReportChoices::takeDays()
{
    const DaySpan typed{m_from->day(), m_to->day()};
    if (!typed.from.isValid() || !typed.to.isValid()) {
        m_dayProblem = !m_from->problem().isEmpty() ? m_from->problem()
            : !m_to->problem().isEmpty()            ? m_to->problem()
                                                    : tr("Write both days of the period.");
        say(m_problem, m_dayProblem);
        return;
    }
    m_dayProblem = typed.to < typed.from ? tr("The period ends before it begins.") : QString();
    say(m_problem, m_dayProblem.isEmpty() ? m_zoneProblem : m_dayProblem);
    if (typed == daysOf(m_wish.preset, today()).value_or(m_wish.custom))
        return;
    m_wish.preset = PeriodPreset::Custom;
    m_wish.custom = typed;
    m_preset->setCurrentIndex(m_preset->findData(QString(keyOf(m_wish.preset))));
    announce();
}

void ReportChoices::takeZone()
{
    const auto id = m_zone->currentText().trimmed();
    const auto known = isTimeZone(id);
    m_zoneProblem = known ? QString() : tr("“%1” is no time zone. Write one as Europe/Berlin, or UTC.").arg(id);
    say(m_problem, m_zoneProblem.isEmpty() ? m_dayProblem : m_zoneProblem);
    const auto chosen = id == m_usualZone ? QString() : id;
    if (!known || chosen == m_wish.zone)
        return;
    m_wish.zone = chosen;
    showDays();
    announce();
}

// As wide as its own name, and not as the longest there is; a name that is being typed does not move the field about.
void ReportChoices::fitZone()
{
    const auto letters = static_cast<int>(m_zone->currentText().size());
    if (!m_zone->lineEdit()->hasFocus() || letters > m_zone->minimumContentsLength())
        m_zone->setMinimumContentsLength(qMax(kZoneLetters, letters));
}

void ReportChoices::takeBy()
{
    const auto by = fromKey<ReportBy>(m_by->currentData().toString());
    if (by == m_wish.by)
        return;
    m_wish.by = by;
    announce();
}

void ReportChoices::takeFilter(bool goThere)
{
    const auto text = m_where->text().trimmed();
    const auto filter = parseTicketFilter(text, zone(), m_workspace.clock().now());
    say(m_whereProblem, filter ? QString() : sentence(filter.error()));
    if (!filter && goThere && filter.error().code == ErrorCode::QueryError)
        m_where->setSelection(filter.error().arguments.value(0).toInt() - 1,
                              static_cast<int>(qMax(qsizetype(1), filter.error().arguments.value(1).size())));
    if (text == m_wish.where)
        return;
    m_wish.where = text;
    announce();
}

void ReportChoices::say(QLabel* problem, const QString& sentence)
{
    problem->setText(sentence);
    problem->setVisible(!sentence.isEmpty());
    auto* field = problem == m_whereProblem ? static_cast<QWidget*>(m_where) : m_zone;
    field->setAccessibleDescription(sentence);
}

void ReportChoices::announce()
{
    if (isWhole())
        Q_EMIT changed();
}

void ReportChoices::fillPresets()
{
    const QSignalBlocker quiet(m_preset);
    m_preset->clear();
    for (const auto preset : valuesOf<PeriodPreset>())
        m_preset->addItem(presetTitle(preset), QString(keyOf(preset)));
    m_preset->setCurrentIndex(m_preset->findData(QString(keyOf(m_wish.preset))));
    fitToItems(*m_preset);
}

// The zones that are likely first; any other can be typed.
void ReportChoices::fillZones()
{
    const QSignalBlocker quiet(m_zone);
    QStringList ids{m_usualZone};
    for (const auto& id : {QString::fromUtf8(QTimeZone::systemTimeZoneId()), u"UTC"_s}) {
        if (!ids.contains(id))
            ids << id;
    }
    const auto written = m_zone->currentText();
    m_zone->clear();
    m_zone->addItems(ids);
    for (const auto& id : QTimeZone::availableTimeZoneIds()) {
        if (const auto text = QString::fromUtf8(id); !ids.contains(text))
            m_zone->addItem(text);
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setEditText(written.isEmpty() ? m_usualZone : written);
}

// What the report has without a wish is the first entry.
void ReportChoices::fillGroupings()
{
    const QSignalBlocker quiet(m_by);
    m_by->clear();
    const auto& definition = definitionOf(m_wish.report);
    const auto usual = definition.by ? groupingTitle(*definition.by) : tr("days or months", "of a period");
    m_by->addItem(tr("As usual: %1", "what the rows are of").arg(usual.toLower()), QString());
    for (const auto by : groupingsOf(definition))
        m_by->addItem(groupingTitle(by), QString(keyOf(by)));
    m_by->setCurrentIndex(m_wish.by ? m_by->findData(QString(keyOf(*m_wish.by))) : 0);
    fitToItems(*m_by);
}

void ReportChoices::retranslate()
{
    m_presetLabel->setText(tr("Period"));
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To"));
    m_zoneLabel->setText(tr("Time zone of the days"));
    m_byLabel->setText(tr("Rows"));
    m_whereLabel->setText(tr("Tickets: search text, empty for all"));
    for (const auto* label : {m_presetLabel, m_fromLabel, m_toLabel, m_zoneLabel, m_byLabel, m_whereLabel})
        label->buddy()->setAccessibleName(label->text());
    fillPresets();
    fillGroupings();
    takeFilter(false);
}

void ReportChoices::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
