// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/reports/definitionsdialog.h"
#include "ui/reports/reportchart.h"
#include "ui/reports/reportchoices.h"
#include "ui/reports/reportfiles.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reportlistdelegate.h"
#include "ui/reports/reportsplit.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/reports/reporttableview.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

// The parts of the page: what it is made of, and how they find their room.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRoomForList = 140; // characters of the page
    constexpr int kRoomBeside = 220; // chart and table beside each other
    constexpr int kTableRows = 4; // that are seen in any case

    QPushButton* makeAct(QWidget* parent, const char* name, Icon icon)
    {
        auto* button = new QPushButton(parent);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(iconOf(icon));
        button->setAutoDefault(false);
        return button;
    }

} // namespace

void ReportsPage::build()
{
    m_reports = new ReportList(this);
    m_model = new ReportTableModel(this);
    buildList();
    auto* page = new QWidget;
    page->setObjectName(u"reportPage"_s);
    auto* scroll = new PageScroll(page, this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addLayout(buildHead(page));
    m_choices = new ReportChoices(m_workspace, page);
    m_message = new InlineMessage(page);
    m_progress = new LateProgress(page);
    m_looked = makeCaption(page);
    m_stop = makeAct(page, "reportStop", Icon::Close);
    auto* waiting = new QHBoxLayout;
    waiting->setSpacing(spacing::small);
    waiting->addWidget(m_progress, 1);
    waiting->addWidget(m_looked);
    waiting->addWidget(m_stop);
    m_looked->hide();
    m_stop->hide();
    m_words = makeCaption(page);
    m_words->setObjectName(u"reportWords"_s);
    m_words->setWordWrap(true);
    m_results = new QWidget(page);
    buildResults(m_results);
    layout->addWidget(m_choices);
    layout->addWidget(m_message);
    layout->addLayout(waiting);
    layout->addWidget(m_words);
    layout->addWidget(m_results, 1);
    layout->addLayout(buildActs(page));
    layout->addStretch(0);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_list);
    whole->addWidget(scroll, 1);
    m_results->hide();
    fitToText(*this, [this](const QFontMetrics&) { fitRoom(); });
}

void ReportsPage::buildList()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"reportList"_s);
    m_list->setModel(m_reports);
    m_list->setItemDelegate(new ReportListDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
}

QLayout* ReportsPage::buildHead(QWidget* page)
{
    m_title = new QLabel(page);
    m_title->setObjectName(u"reportTitle"_s);
    setTextStyle(*m_title, TextSize::PaneTitle, TextWeight::Semibold);
    m_box = new QComboBox(page);
    m_box->setObjectName(u"reportBox"_s);
    m_box->setModel(m_reports);
    m_age = makeCaption(page);
    m_age->setObjectName(u"reportAge"_s);
    m_refresh = makeAct(page, "reportRefresh", Icon::Refresh);
    m_meaning = makeAct(page, "reportMeaning", Icon::Question);
    auto* head = new FlowLayout;
    head->setSpacing(spacing::medium);
    for (QWidget* part : std::initializer_list<QWidget*>{m_box, m_title, m_age, m_refresh, m_meaning})
        head->addWidget(part);
    return head;
}

void ReportsPage::buildResults(QWidget* page)
{
    m_figureLabel = makeCaption(page);
    m_figure = new QComboBox(page);
    m_figure->setObjectName(u"reportFigure"_s);
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_figureLabel->setBuddy(m_figure);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(spacing::small);
    figure->addWidget(m_figureLabel);
    figure->addWidget(m_figure);
    figure->addStretch(1);
    m_chart = new ReportChart(page);
    m_table = new ReportTableView(*m_model, page);
    m_split = new ReportSplit(*m_chart, *m_table, page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(figure);
    layout->addWidget(m_split, 1);
}

QLayout* ReportsPage::buildActs(QWidget* page)
{
    m_open = makeAct(page, "reportOpen", Icon::Search);
    m_copy = makeAct(page, "reportCopy", Icon::Copy);
    m_csv = makeAct(page, "reportCsv", Icon::Export);
    m_pdf = makeAct(page, "reportPdf", Icon::Export);
    m_print = makeAct(page, "reportPrint", Icon::Report);
    auto* acts = new FlowLayout;
    acts->setSpacing(spacing::small);
    for (auto* button : {m_open, m_copy, m_csv, m_pdf, m_print})
        acts->addWidget(button);
    return acts;
}

void ReportsPage::wire()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
    connect(m_box, &QComboBox::activated, this, &ReportsPage::choose);
    connect(m_choices, &ReportChoices::changed, &m_soon, QOverload<>::of(&QTimer::start));
    connect(m_figure, &QComboBox::currentIndexChanged, this, [this] {
        drawFigure();
        showWords();
    });
    connect(m_progress, &LateProgress::lateChanged, m_looked, &QWidget::setVisible);
    connect(m_progress, &LateProgress::lateChanged, m_stop, &QWidget::setVisible);
    connect(m_table, &ReportTableView::currentRowChanged, this, &ReportsPage::showActs);
    connect(m_table, &ReportTableView::searchChosen, this, &ReportsPage::openRow);
    auto* again = new QShortcut(Qt::Key_F5, this, this, &ReportsPage::refresh);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    wireActs();
}

void ReportsPage::wireActs()
{
    connect(m_refresh, &QPushButton::clicked, this, &ReportsPage::refresh);
    connect(m_stop, &QPushButton::clicked, this, &ReportsPage::stop);
    connect(m_open, &QPushButton::clicked, m_table, &ReportTableView::openCurrent);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_table->copyRows();
        Q_EMIT said(tr("The table is on the clipboard."));
    });
    connect(m_csv, &QPushButton::clicked, this, &ReportsPage::askForCsv);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u".pdf"_s, tr("PDF (*.pdf);;HTML (*.html)")); });
    connect(m_print, &QPushButton::clicked, this, [this] { previewReport(m_model->answer(), *this); });
    connect(m_meaning, &QPushButton::clicked, this,
            [this] { (new DefinitionsDialog(m_choices->wish().report, this))->open(); });
}

void ReportsPage::fitList()
{
    const auto characters = width() / qMax(1, fontMetrics().averageCharWidth());
    const auto roomy = characters >= kRoomForList;
    m_list->setVisible(roomy);
    m_box->setVisible(!roomy);
    m_title->setVisible(roomy);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + spacing::large * 2);
}

// The table stands below the chart, or beside it where the page is wide; as many of its rows are seen as make it a table.
void ReportsPage::fitRoom()
{
    fitList();
    const auto characters = width() / qMax(1, fontMetrics().averageCharWidth());
    m_split->setBeside(characters >= kRoomBeside);
    m_table->setMinimumHeight(fontMetrics().height() * (kTableRows * 2 + 3));
}

void ReportsPage::retranslate()
{
    m_list->setAccessibleName(tr("Reports"));
    m_box->setAccessibleName(tr("Report"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Asks for the figures anew (F5)"));
    m_stop->setText(tr("Stop"));
    m_figureLabel->setText(tr("Chart of"));
    m_figure->setAccessibleName(tr("Figure of the chart"));
    m_chart->setAccessibleName(tr("Chart"));
    m_open->setText(tr("Show the tickets"));
    m_copy->setText(tr("Copy as a table"));
    m_csv->setText(tr("Export CSV..."));
    m_pdf->setText(tr("Save as PDF..."));
    m_print->setText(tr("Print preview..."));
    m_meaning->setText(tr("What do these figures mean?"));
    fitRoom();
    if (isAnswered()) {
        fillFigures();
        drawFigure();
        showWords();
    }
    showActs();
}

} // namespace helpdesk
