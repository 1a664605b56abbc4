// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportspage.h"

#include "base/timezone.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/localtime.h"
#include "ui/reports/chartdata.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reportchoices.h"
#include "ui/reports/reportfiles.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/reports/reporttableview.h"
#include "ui/settings/settings.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/reporttext.h"
#include "ui/text/timetext.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::chrono::milliseconds kWalking{250};
    const auto kKept = u"reports"_s; // of the settings

    QString dayOf(QDate day)
    {
        return dayText(day, QLocale());
    }

} // namespace

ReportsPage::ReportsPage(AsyncWorkspace& workspace, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_answering(this)
{
    setObjectName(u"reportsPage"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kWalking);
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::ask);
    connect(&workspace, &AsyncWorkspace::changed, this, [this] {
        if (isAnswered() && !std::exchange(m_changedSince, true))
            showWords();
    });
    // Another person may see other tickets.
    connect(&workspace, &AsyncWorkspace::actorChanged, this, [this] {
        if (m_choices)
            ask();
    });
}

void ReportsPage::prepare()
{
    if (m_choices)
        return;
    build();
    wire();
    open(reportWishOf(m_settings.layout(kKept)));
    retranslate();
    readZone();
}

void ReportsPage::showEvent(QShowEvent* event)
{
    prepare();
    QWidget::showEvent(event);
}

// Until it is known nothing is asked: the figures would be of other days.
void ReportsPage::readZone()
{
    const auto goOn = [this] {
        m_zoneRead = true;
        ask();
    };
    onAnswer(
        this, m_workspace.profile(),
        [this, goOn](const PartnerProfile& profile) {
            if (isTimeZone(profile.timeZone))
                m_choices->setUsualZone(profile.timeZone);
            goOn();
        },
        [goOn](const Error&) { goOn(); });
}

void ReportsPage::focusFirst()
{
    prepare();
    if (!m_list->isHidden())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_box->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::open(const ReportWish& wish)
{
    prepare();
    m_choices->show(wish);
    const auto row = m_reports->rowOf(wish.report);
    const QSignalBlocker quietBox(m_box);
    m_box->setCurrentIndex(row);
    m_list->setCurrentIndex(m_reports->index(row, 0));
    ask();
}

void ReportsPage::open(ReportName report)
{
    prepare();
    choose(m_reports->rowOf(report));
    ask();
}

void ReportsPage::choose(int row)
{
    const auto report = m_reports->reportAt(row);
    if (!report || *report == m_choices->wish().report)
        return;
    m_choices->setReport(*report);
    const QSignalBlocker quietBox(m_box);
    m_box->setCurrentIndex(row);
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_reports->index(row, 0));
}

void ReportsPage::refresh()
{
    prepare();
    ask();
}

void ReportsPage::ask()
{
    m_soon.stop();
    const auto period = m_choices->period();
    const auto filter = m_choices->filter();
    if (!m_zoneRead || !period || !filter)
        return;
    m_settings.setLayout(kKept, toBytes(m_choices->wish()));
    m_message->dismiss();
    m_progress->begin();
    m_isAwaited = true;
    m_asking = m_workspace.clock().now();
    const auto answer =
        ReportCalls(m_workspace).answer(m_choices->wish().report, *period, m_choices->wish().by, *filter);
    m_answering.ask(
        answer, [this](const ReportAnswer& given) { take(given); }, [this](const Error& error) { refuse(error); });
    onAnswer(
        this, answer, [this](int looked, int) { m_looked->setText(tr("%n ticket(s) looked at", "", looked)); },
        [](const ReportAnswer&) {}, [](const Error&) {});
}

void ReportsPage::finishAsking()
{
    m_isAwaited = false;
    m_progress->end();
    m_looked->clear();
}

void ReportsPage::take(const ReportAnswer& answer)
{
    finishAsking();
    const auto anew = !isAnswered() || answer.report != m_model->answer().report;
    m_askedAt = m_asking;
    m_changedSince = false;
    m_model->show(answer);
    m_table->begin();
    if (anew)
        fillFigures();
    drawFigure();
    showWords();
    showActs();
    for (QWidget* part : std::initializer_list<QWidget*>{m_chart, m_figureLabel, m_figure})
        part->setVisible(!answer.rows.empty());
    m_results->show();
}

void ReportsPage::refuse(const Error& error)
{
    finishAsking();
    if (error.code != ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void ReportsPage::stop()
{
    m_answering.drop();
    finishAsking();
    m_message->say(InlineMessage::Kind::Information,
                   isAnswered() ? tr("Stopped. The figures on show are those of before.")
                                : tr("Stopped. There are no figures yet."));
}

void ReportsPage::fillFigures()
{
    const QSignalBlocker quiet(m_figure);
    const auto chosen = m_figure->currentIndex();
    const auto& definition = m_model->answer().definition();
    const auto columns = drawnColumns(definition);
    const auto same = m_figure->count() == static_cast<int>(columns.size())
        && m_figure->property("report").toInt() == static_cast<int>(definition.name);
    m_figure->setProperty("report", static_cast<int>(definition.name));
    m_figure->clear();
    for (const auto& column : columns)
        m_figure->addItem(figureTitle(definition, column, TitleLines::One));
    m_figure->setCurrentIndex(same ? chosen : 0);
}

void ReportsPage::drawFigure()
{
    if (!isAnswered())
        return;
    const auto& answer = m_model->answer();
    const auto columns = drawnColumns(answer.definition());
    const auto& column =
        columns[static_cast<size_t>(qBound(0, m_figure->currentIndex(), static_cast<int>(columns.size()) - 1))];
    const auto drawn = chartOf(answer, column);
    m_chart->show(drawn, tr("%1 to %2", "two days").arg(dayOf(answer.period.from), dayOf(answer.period.to)),
                  tr("before: %1 to %2", "two days").arg(dayOf(answer.previous.from), dayOf(answer.previous.to)));
    m_chart->setAccessibleDescription(chartSentence(answer, drawn, column));
}

// What the figures are of, how old they are, and what is not in them.
void ReportsPage::showWords()
{
    if (!isAnswered())
        return;
    const auto& answer = m_model->answer();
    m_title->setText(reportTitle(answer.report));
    m_title->setToolTip(reportDefinition(answer.report));
    const auto moment = localMoment(*m_askedAt, m_workspace.clock().now());
    m_age->setText(m_changedSince ? tr("Figures of %1. Something has changed since.").arg(moment)
                                  : tr("Figures of %1.").arg(moment));
    QStringList sentences{tr("%1. The second line of a figure is that of %2.", "two periods")
                              .arg(periodLabel(answer.period), periodLabel(answer.previous))};
    if (answer.rows.empty())
        sentences.prepend(tr("Nothing of this kind happened in these days, or the search text finds no ticket."));
    if (const auto remarks = remarksOn(answer); !remarks.isEmpty())
        sentences << remarks;
    const auto drawn = m_chart->shown();
    if (drawn.left > 0 && drawn.unit != FigureUnit::Number)
        sentences << tr("The chart has the %1 largest; the table has all.").arg(drawn.bars.size());
    m_words->setText(sentences.join(u' '));
}

void ReportsPage::showActs()
{
    for (auto* button : {m_copy, m_csv, m_pdf, m_print})
        button->setEnabled(isAnswered());
    const auto leads = isAnswered() && !m_table->currentSearch().isEmpty();
    m_open->setEnabled(leads);
    m_open->setToolTip(leads ? m_table->currentSearch() : tr("No search text says which tickets this row has."));
}

void ReportsPage::openRow(const QString& searchText)
{
    if (searchText.isEmpty()) {
        m_message->say(InlineMessage::Kind::Information, tr("No search text says which tickets this row has."));
        return;
    }
    const auto& zone = m_model->answer().period.zone;
    const auto now = m_workspace.clock().now().toUtc();
    if (zone.offsetFromUtc(now) != QTimeZone::systemTimeZone().offsetFromUtc(now)) {
        Q_EMIT said(tr("The list counts days in the zone of this machine, the report in %1: at the ends of the period "
                       "they differ.")
                        .arg(QString::fromUtf8(zone.id())));
    }
    Q_EMIT searchAsked(searchText);
}

void ReportsPage::writeTo(const QString& path)
{
    onAnswer(
        this, writeReport(m_workspace, m_model->answer(), path),
        [this, path] { Q_EMIT said(tr("The report is in %1.").arg(QDir::toNativeSeparators(path))); },
        [this](const Error& error) { refuse(error); });
}

void ReportsPage::askForCsv()
{
    save(u".csv"_s, tr("CSV (*.csv)"));
}

void ReportsPage::save(const QString& ending, const QString& kinds)
{
    if (!isAnswered())
        return;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = QFileDialog::getSaveFileName(this, reportTitle(m_model->answer().report),
                                                   folder.filePath(fileNameOf(m_model->answer()) + ending), kinds);
    if (!path.isEmpty())
        writeTo(path);
}

void ReportsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isAwaited) {
        stop();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReportsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_choices)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_choices)
        fitRoom();
}

} // namespace helpdesk
