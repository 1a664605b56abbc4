// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importdialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/newticket/callerpicker.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum FileColumn { NameColumn, KindColumn, NewColumn, ChangedColumn, UnchangedColumn, RejectedColumn, StageColumn, FileColumns };
    constexpr int kRejectionsShown = 500;

} // namespace

ImportDialog::ImportDialog(AsyncWorkspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_lead(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_table(new QTableWidget(0, FileColumns, this))
    , m_customer(new CallerPicker(workspace, this))
    , m_customerLabel(makeCaption(this))
    , m_detailsTitle(makeSectionTitle(this))
    , m_rejections(new QTableWidget(0, 2, this))
    , m_message(new InlineMessage(this))
    , m_progress(new QProgressBar(this))
    , m_saveRejected(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_import->setObjectName(u"importStart"_s);
    setRole(*m_import, WidgetRole::Primary);
    build();
    retranslate();
    render();
    resize(880, 560);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importAll);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isRunning())
            cancelRunning();
        else
            close();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportDialog::renderDetails);
    connect(m_customer, &CallerPicker::picked, this, &ImportDialog::takeCustomer);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportDialog::saveRejected);
}

void ImportDialog::build()
{
    for (auto* table : {m_table, m_rejections}) {
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setTabKeyNavigation(false);
        table->setShowGrid(false);
        table->setWordWrap(false);
        table->verticalHeader()->hide();
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setHighlightSections(false);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StageColumn, QHeaderView::Stretch);
    m_rejections->horizontalHeader()->setStretchLastSection(true);
    m_lead->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_lead, 1);
    top->addWidget(m_add);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRejected);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addLayout(top);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_customerLabel);
    layout->addWidget(m_customer);
    layout->addWidget(m_detailsTitle);
    layout->addWidget(m_rejections, 2);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addSpacing(spacing::small);
    layout->addLayout(buttons);
}

void ImportDialog::choose()
{
    const auto paths = QFileDialog::getOpenFileNames(this, tr("Import"), {}, tr("CSV and JSON (*.csv *.json *.txt *.gz);;All files (*)"));
    addFiles(paths);
}

void ImportDialog::addFiles(const QStringList& paths)
{
    for (const auto& path : paths)
        m_files.push_back({path, Stage::Waiting, {}, {}, {}});
    render();
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    next();
}

void ImportDialog::next()
{
    if (isRunning())
        return;
    const auto wanted = m_importing ? Stage::Previewed : Stage::Waiting;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].stage == wanted) {
            run(i, !m_importing);
            return;
        }
    }
    if (m_importing) {
        m_importing = false;
        Q_EMIT imported();
    }
    render();
}

void ImportDialog::run(size_t index, bool dryRun)
{
    auto& file = m_files[index];
    file.stage = dryRun ? Stage::Previewing : Stage::Importing;
    ImportOptions options;
    options.customer = file.customer;
    options.dryRun = dryRun;
    const auto future = m_workspace.importFile(file.path, options);
    m_running = QFuture<void>(future);
    m_progress->setRange(0, 0);
    render();
    onAnswer(
        this, future,
        [this](int done, int total) {
            m_progress->setRange(0, total);
            m_progress->setValue(done);
        },
        [this, index](const ImportOutcome& outcome) { finishPreview(index, outcome); },
        [this, index](const Error& error) { finishPreview(index, Failure(error)); });
}

void ImportDialog::finishPreview(size_t index, const Result<ImportOutcome>& outcome)
{
    auto& file = m_files[index];
    m_running = {};
    if (outcome) {
        file.stage = outcome->dryRun ? Stage::Previewed : Stage::Done;
        file.outcome = *outcome;
        file.problem.clear();
    } else {
        file.stage = outcome.error().code == ErrorCode::CustomerNeeded ? Stage::NeedsCustomer : Stage::Failed;
        file.problem = sentence(outcome.error());
        if (outcome.error().code == ErrorCode::Cancelled)
            m_importing = false;
    }
    render();
    next();
}

void ImportDialog::importAll()
{
    m_importing = true;
    next();
}

void ImportDialog::cancelRunning()
{
    m_running.cancel();
}

void ImportDialog::takeCustomer(const CallerMatch& match)
{
    const auto row = m_table->currentRow();
    if (row < 0 || m_files[static_cast<size_t>(row)].stage != Stage::NeedsCustomer)
        return;
    m_files[static_cast<size_t>(row)].customer = match.customer.id;
    m_files[static_cast<size_t>(row)].stage = Stage::Waiting;
    next();
}

QString ImportDialog::stageText(const File& file) const
{
    switch (file.stage) {
    case Stage::Waiting:
        return tr("Waiting");
    case Stage::Previewing:
        return tr("Being read...");
    case Stage::Previewed:
        return tr("Ready to import");
    case Stage::NeedsCustomer:
        return tr("Choose the customer below");
    case Stage::Failed:
        return file.problem;
    case Stage::Importing:
        return tr("Being imported...");
    case Stage::Done:
        return tr("Imported");
    }
    return {};
}

void ImportDialog::renderRow(int row, const File& file)
{
    const auto known = file.stage == Stage::Previewed || file.stage == Stage::Importing || file.stage == Stage::Done;
    const auto number = [&](qint64 value) { return known ? QLocale().toString(value) : QString(); };
    const QStringList cells{QFileInfo(file.path).fileName(), known ? label(file.outcome.kind) : QString(),
                            number(file.outcome.added), number(file.outcome.changed), number(file.outcome.unchanged),
                            number(static_cast<qint64>(file.outcome.rejections.size())), stageText(file)};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(cells[column]);
        item->setToolTip(cells[column]);
        if (column >= NewColumn && column <= RejectedColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ImportDialog::render()
{
    m_table->setRowCount(static_cast<int>(m_files.size()));
    bool ready = false;
    for (size_t i = 0; i < m_files.size(); ++i) {
        renderRow(static_cast<int>(i), m_files[i]);
        ready = ready || m_files[i].stage == Stage::Previewed;
    }
    m_progress->setVisible(isRunning());
    m_import->setEnabled(ready && !isRunning());
    m_add->setEnabled(!isRunning());
    m_close->setText(isRunning() ? tr("Stop") : tr("Close"));
    renderDetails();
}

void ImportDialog::renderDetails()
{
    const auto row = m_table->currentRow();
    const auto* file = row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<size_t>(row)] : nullptr;
    const auto asks = file && file->stage == Stage::NeedsCustomer;
    m_customer->setVisible(asks);
    m_customerLabel->setVisible(asks);
    m_message->dismiss();
    const auto& rejections = file ? file->outcome.rejections : std::vector<Rejection>();
    m_detailsTitle->setVisible(!rejections.empty());
    m_rejections->setVisible(!rejections.empty());
    m_saveRejected->setVisible(!rejections.empty());
    m_detailsTitle->setText(tr("%n row(s) are not taken", "", static_cast<int>(rejections.size())));
    const auto shown = qMin(static_cast<int>(rejections.size()), kRejectionsShown);
    m_rejections->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const auto& rejection = rejections[static_cast<size_t>(i)];
        m_rejections->setItem(i, 0, new QTableWidgetItem(QLocale().toString(rejection.line)));
        m_rejections->setItem(i, 1, new QTableWidgetItem(sentence(rejection.reason)));
    }
    if (!file)
        return;
    if (file->stage == Stage::Failed) {
        m_message->say(InlineMessage::Kind::Error, file->problem);
    } else if (!file->outcome.warnings.empty()) {
        QStringList warnings;
        for (const auto& warning : file->outcome.warnings)
            warnings << sentence(warning);
        m_message->say(InlineMessage::Kind::Warning, warnings.join(u' '));
    }
}

void ImportDialog::saveRejected()
{
    const auto& outcome = m_files[static_cast<size_t>(m_table->currentRow())].outcome;
    const auto path = QFileDialog::getSaveFileName(this, tr("Save rejected rows"), tr("rejected.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    auto lines = outcome.rejectedHeader.isEmpty() ? QStringList() : QStringList(outcome.rejectedHeader);
    for (const auto& rejection : outcome.rejections)
        lines << (rejection.raw.isEmpty() ? tr("line %1: %2").arg(rejection.line).arg(sentence(rejection.reason)) : rejection.raw);
    const auto text = (lines.join("\r\n"_L1) + "\r\n"_L1).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write("\xEF\xBB\xBF" + text) < 0 || !file.commit()) {
        m_message->say(InlineMessage::Kind::Error,
                       sentence(Error{ErrorCode::FileNotWritable, Subject::None, {path, file.errorString()}, {}, {}}));
    }
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_lead->setText(tr("Drop files here, or choose them. What a file is and what it would change is shown before anything is stored."));
    m_add->setText(tr("Choose files..."));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("What it is"), tr("New"), tr("Changed"), tr("Unchanged"), tr("Rejected"), tr("State")});
    m_table->setAccessibleName(tr("Files"));
    m_rejections->setHorizontalHeaderLabels({tr("Line"), tr("Why it is not taken")});
    m_rejections->setAccessibleName(tr("Rejected rows"));
    m_customerLabel->setText(tr("This file does not say whose it is. Which customer does it belong to?"));
    m_progress->setAccessibleName(tr("Progress"));
    m_saveRejected->setText(tr("Save rejected rows..."));
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
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const auto& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
}

void ImportDialog::closeEvent(QCloseEvent* event)
{
    if (isRunning())
        cancelRunning();
    QDialog::closeEvent(event);
}

} // namespace helpdesk
