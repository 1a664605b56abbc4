// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importdialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/imports/drophint.h"
#include "ui/imports/importdetails.h"
#include "ui/imports/importtable.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

QStringList droppedFiles(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

ImportDialog::ImportDialog(AsyncWorkspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_queue(new ImportQueue(workspace, this))
    , m_lead(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_dropHint(new DropHint(this))
    , m_table(new ImportTable(this))
    , m_details(new ImportDetails(workspace, this))
    , m_summary(new InlineMessage(this))
    , m_progress(new LateProgress(this))
    , m_close(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_import->setObjectName(u"importStart"_s);
    m_close->setObjectName(u"importClose"_s);
    m_summary->setObjectName(u"importSummary"_s);
    setRole(*m_import, WidgetRole::Primary);
    build();
    retranslate();
    render();
    connectAll();
    resizeWithText(*this, {980, 600});
}

void ImportDialog::connectAll()
{
    connect(m_queue, &ImportQueue::changed, this, &ImportDialog::render);
    connect(m_queue, &ImportQueue::progressed, m_progress, &LateProgress::report);
    connect(m_queue, &ImportQueue::imported, this, &ImportDialog::summarise);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_summary->dismiss();
        m_queue->importAll();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_queue->isRunning())
            m_queue->stop();
        else
            reject();
    });
    connect(m_table, &ImportTable::removeAsked, m_queue, &ImportQueue::remove);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportDialog::renderDetails);
    connect(m_details, &ImportDetails::customerChosen, this,
            [this](CustomerId customer) { m_queue->answerCustomer(m_table->currentRow(), customer); });
    connect(m_details, &ImportDetails::customersToBeAdded, this,
            [this](bool add) { m_queue->addCustomers(m_table->currentRow(), add); });
    connect(m_details, &ImportDetails::mappingChosen, this,
            [this](const QString& mapping) { m_queue->answerMapping(m_table->currentRow(), mapping); });
}

void ImportDialog::build()
{
    m_close->setAutoDefault(false);
    m_import->setDefault(true);
    m_lead->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_lead, 1);
    top->addWidget(m_add);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addLayout(top);
    layout->addWidget(m_dropHint, 2);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_details, 2);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addSpacing(spacing::small);
    layout->addLayout(buttons);
}

void ImportDialog::choose()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Import"), {},
                                           tr("CSV and JSON (*.csv *.json *.txt *.gz);;All files (*)")));
}

void ImportDialog::addFiles(const QStringList& paths)
{
    if (!paths.isEmpty())
        m_queue->add(paths);
}

void ImportDialog::render()
{
    const auto running = m_queue->isRunning();
    if (running)
        m_progress->begin();
    else
        m_progress->end();
    m_table->show(m_queue->files());
    m_dropHint->setVisible(m_queue->files().empty());
    const auto mayImport = m_queue->mayImport();
    const auto ready = mayImport && !m_import->isEnabled();
    m_import->setEnabled(mayImport);
    if (ready && m_add->hasFocus())
        m_import->setFocus();
    m_close->setText(running ? tr("Stop") : tr("Close"));
    renderDetails();
}

void ImportDialog::renderDetails()
{
    const auto* file = m_queue->at(m_table->currentRow());
    m_details->show(file);
    const auto hasRows = file && !file->outcome.rejections.empty();
    static_cast<QBoxLayout*>(layout())->setStretchFactor(m_details, hasRows ? 2 : 0); // else the files have the room
}

void ImportDialog::summarise(const ImportTotals& totals)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    QStringList parts{
        tr("%n file(s) imported: %1 new, %2 changed, %3 unchanged, %4 rejected.", "", totals.files)
            .arg(number(totals.added), number(totals.changed), number(totals.unchanged), number(totals.rejected))};
    if (totals.failed > 0)
        parts << tr("%n file(s) could not be imported; choose one to see why.", "", totals.failed);
    if (totals.rejected > 0)
        parts << tr("The rejected rows of a file can be saved, mended and imported again.");
    const auto well = totals.failed == 0 && totals.rejected == 0;
    m_summary->say(well ? InlineMessage::Kind::Success : InlineMessage::Kind::Warning, parts.join(u' '));
    if (totals.files > 0)
        Q_EMIT imported();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_lead->setText(tr("Drop files here, or choose them. What a file is and what it would change is shown before "
                       "anything is stored."));
    m_add->setText(tr("Choose files..."));
    m_import->setText(tr("Import"));
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    addFiles(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

// While something is being stored, Esc stops it and the window stays to say what became of it.
void ImportDialog::reject()
{
    if (m_queue->isImporting()) {
        m_queue->stop();
        return;
    }
    QDialog::reject();
}

} // namespace helpdesk
