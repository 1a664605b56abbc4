// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditwindow.h"

#include "ui/audit/auditdetails.h"
#include "ui/audit/auditfilters.h"
#include "ui/audit/auditlistmodel.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/pagetable.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/exports/exportdialog.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr QSize kUsualAuditSize(1180, 760);

} // namespace

AuditWindow::AuditWindow(AsyncWorkspace& workspace, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_workspace(workspace)
    , m_model(new AuditListModel(workspace, this))
    , m_filters(new AuditFilters(workspace, this))
    , m_state(makeCaption(this))
    , m_progress(new LateProgress(this))
    , m_message(new InlineMessage(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_list(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_details(new AuditDetails(this))
    , m_refresh(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"auditWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildTable();
    build();
    retranslate();
    connectAll();
    resizeWithText(*this, kUsualAuditSize);
    read();
    m_list->setFocus();
}

void AuditWindow::buildTable()
{
    m_list->setObjectName(u"auditList"_s);
    setUpTable(*m_list);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* header = m_list->horizontalHeader();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
}

void AuditWindow::build()
{
    m_state->setWordWrap(true);
    m_state->setObjectName(u"auditState"_s);
    m_empty->setObjectName(u"auditEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    for (auto* button : {m_refresh, m_close})
        button->setAutoDefault(false);
    m_refresh->setObjectName(u"auditRefresh"_s);
    m_refresh->setIcon(iconOf(Icon::Refresh));
    m_export->setObjectName(u"auditExport"_s);
    m_export->setIcon(iconOf(Icon::Export));
    m_export->setAutoDefault(false); // Enter in a field narrows the list
    setRole(*m_export, WidgetRole::Primary);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_refresh);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_filters);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_split, 1);
    layout->addLayout(buttons);
}

void AuditWindow::connectAll()
{
    connect(m_filters, &AuditFilters::changed, this, &AuditWindow::read);
    connect(m_model, &AuditListModel::asked, this, [this] {
        m_progress->begin();
        sayState();
    });
    connect(m_model, &AuditListModel::loaded, this, &AuditWindow::takePage);
    connect(m_model, &AuditListModel::failed, this, [this](const Error& error) {
        m_progress->end();
        m_message->say(InlineMessage::Kind::Error, sentence(error));
        sayState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditWindow::showCurrent);
    connect(m_list, &QAbstractItemView::activated, m_details, &AuditDetails::openThing);
    connect(m_details, &AuditDetails::ticketChosen, this, &AuditWindow::ticketChosen);
    connect(m_details, &AuditDetails::customerChosen, this, &AuditWindow::customerChosen);
    connect(m_refresh, &QPushButton::clicked, this, &AuditWindow::refresh);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &AuditWindow::refresh);
    connect(m_export, &QPushButton::clicked, this, &AuditWindow::exportAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &AuditWindow::note);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, [this] {
        if (m_workspace.actor().role == Role::Agent)
            reject();
        else
            refresh();
    });
}

bool AuditWindow::isRead() const
{
    return !m_model->isLoading();
}

void AuditWindow::refresh()
{
    if (m_filters->filter())
        read();
}

void AuditWindow::read()
{
    const auto wanted = m_filters->filter();
    if (!wanted)
        return;
    m_newer = false;
    m_message->dismiss();
    m_model->read(*wanted);
}

void AuditWindow::takePage()
{
    m_progress->end();
    const bool empty = m_model->rowCount() == 0;
    if (!empty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (empty)
        m_details->clear();
    const bool hadFocus = m_list->hasFocus();
    m_empty->setVisible(empty);
    m_split->setVisible(!empty);
    m_export->setEnabled(!empty);
    if (empty && hadFocus)
        m_filters->focusFirst();
    sayState();
    fitColumns();
}

void AuditWindow::showCurrent()
{
    if (const auto* row = m_model->rowAt(m_list->currentIndex().row()))
        m_details->show(*row);
    else
        m_details->clear();
}

// Moment and person as wide as they are, the sentence takes what the thing leaves it.
void AuditWindow::fitColumns()
{
    const auto metrics = m_list->fontMetrics();
    const auto letter = metrics.averageCharWidth();
    const auto whole = m_list->viewport()->width();
    const auto when = metrics.horizontalAdvance(u"00.00.0000 00:00"_s) + leadingCellInset + 2 * spacing::medium;
    const auto who = qMin(letter * 22, whole / 5);
    m_list->setColumnWidth(AuditListModel::WhenColumn, when);
    m_list->setColumnWidth(AuditListModel::WhoColumn, who);
    m_list->setColumnWidth(AuditListModel::WhatColumn, qMax(letter * 24, (whole - when - who) * 3 / 5));
}

void AuditWindow::note(const std::vector<Change>& changes)
{
    const auto counts = [](const Change& change) {
        return change.thing != ChangedThing::Presence && change.thing != ChangedThing::Notification;
    };
    if (m_newer || !std::ranges::any_of(changes, counts))
        return;
    m_newer = true;
    sayState();
}

void AuditWindow::exportAll()
{
    const auto wanted = m_filters->filter();
    if (!wanted)
        return;
    ExportList list;
    list.kind = ExportList::Kind::Audit;
    list.audit = *wanted;
    list.columns = {u"at"_s, u"person"_s, u"what"_s, u"thing"_s, u"name"_s};
    auto* dialog = new ExportDialog(m_workspace, {list}, this);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 rows, const QString& path) {
        m_message->say(InlineMessage::Kind::Success,
                       tr("%n row(s) written to %1", "", static_cast<int>(rows)).arg(path));
        Q_EMIT exported(rows, path);
    });
    dialog->open();
}

void AuditWindow::sayState()
{
    const auto rows = m_model->rowCount();
    m_empty->setText(m_filters->isNarrowed() ? tr("Nothing that was done fits what you look for.")
                                             : tr("Nothing was done here yet. Whatever somebody does will stand here."));
    QString text;
    if (rows == 0)
        text = m_model->isLoading() ? tr("Looking for what was done...") : QString();
    else if (m_model->isComplete())
        text = tr("%n act(s), newest first.", "", rows);
    else
        text = tr("The newest %n act(s); scroll down for more.", "", rows);
    if (m_newer)
        text = text.isEmpty() ? tr("More was done meanwhile: read it anew with F5.")
                              : tr("%1 More was done meanwhile: read it anew with F5.").arg(text);
    m_state->setText(text);
}

void AuditWindow::retranslate()
{
    setWindowTitle(tr("Audit"));
    m_list->setAccessibleName(tr("What was done, newest first"));
    m_refresh->setText(tr("Read anew"));
    m_refresh->setToolTip(QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText));
    m_export->setText(tr("Export..."));
    m_close->setText(tr("Close"));
    sayState();
}

void AuditWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AuditWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitColumns();
}

} // namespace helpdesk
