// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importdialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/imports/drophint.h"
#include "ui/imports/rejectedrows.h"
#include "ui/newticket/callerpicker.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
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
    , m_dropHint(new DropHint(this))
    , m_table(new QTableWidget(0, FileColumns, this))
    , m_customer(new CallerPicker(workspace, this))
    , m_customerLabel(makeCaption(this))
    , m_mapping(new QComboBox(this))
    , m_mappingLabel(makeCaption(this))
    , m_detailsTitle(makeSectionTitle(this))
    , m_rejections(new QTableWidget(0, 2, this))
    , m_message(new InlineMessage(this))
    , m_progress(new LateProgress(this))
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
    resize(QSize(920, 600).boundedTo(screen()->availableSize() - QSize(0, spacing::huge * 2)));
    onAnswer(this, m_workspace.shippedMappings(), [this](const QStringList& names) {
        m_mappings = names;
        fillMappings();
    });
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importAll);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isRunning())
            cancelRunning();
        else
            reject();
    });
    connect(m_mapping, &QComboBox::activated, this, &ImportDialog::takeMapping);
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
    for (const auto column : {NameColumn, KindColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_mappingLabel->setBuddy(m_mapping);
    m_customerLabel->setBuddy(m_customer);
    m_close->setAutoDefault(false);
    m_saveRejected->setAutoDefault(false);
    m_add->setAutoDefault(false);
    m_import->setDefault(true);
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
    layout->addWidget(m_dropHint, 2);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_customerLabel);
    layout->addWidget(m_customer);
    layout->addWidget(m_mappingLabel);
    layout->addWidget(m_mapping);
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
        m_files.push_back({path, Stage::Waiting, {}, {}, {}, {}});
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
    options.mapping = file.mapping;
    options.dryRun = dryRun;
    const auto future = m_workspace.importFile(file.path, options);
    m_running = QFuture<void>(future);
    m_progress->begin();
    render();
    onAnswer(
        this, future,
        [this](int done, int total) {
            m_progress->report(done, total);
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
        const auto& error = outcome.error();
        const auto unmapped = error.code == ErrorCode::FormatUnknown || error.subject == Subject::Mapping;
        file.stage = error.code == ErrorCode::CustomerNeeded ? Stage::NeedsCustomer
            : unmapped                                       ? Stage::NeedsMapping
                                                             : Stage::Failed;
        file.problem = sentence(error);
        if (error.code == ErrorCode::Cancelled)
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

ImportDialog::File* ImportDialog::current()
{
    const auto row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<size_t>(row)] : nullptr;
}

void ImportDialog::readAgain(Stage asked, const std::function<void(File&)>& answer)
{
    auto* file = current();
    if (!file || file->stage != asked)
        return;
    answer(*file);
    file->stage = Stage::Waiting;
    next();
}

void ImportDialog::takeCustomer(const CallerMatch& match)
{
    readAgain(Stage::NeedsCustomer, [&match](File& file) { file.customer = match.customer.id; });
}

void ImportDialog::takeMapping(int index)
{
    auto mapping = m_mapping->itemData(index).toString();
    if (mapping.isEmpty() && index == m_mapping->count() - 1)
        mapping = QFileDialog::getOpenFileName(this, tr("Choose a mapping file"), {}, tr("Mappings (*.json);;All files (*)"));
    m_mapping->setCurrentIndex(0);
    if (!mapping.isEmpty())
        readAgain(Stage::NeedsMapping, [&mapping](File& file) { file.mapping = mapping; });
}

void ImportDialog::fillMappings()
{
    m_mapping->clear();
    m_mapping->addItem(tr("Choose how to read it"), QString());
    for (const auto& name : m_mappings)
        m_mapping->addItem(name, name);
    m_mapping->addItem(tr("Choose a mapping file..."), QString());
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
    case Stage::NeedsMapping:
        return tr("Not recognised");
    case Stage::Failed:
        return tr("Cannot be imported");
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
    if (!isRunning())
        m_progress->end();
    m_dropHint->setVisible(m_files.empty());
    m_table->setVisible(!m_files.empty());
    m_import->setEnabled(ready && !isRunning());
    m_add->setEnabled(!isRunning());
    m_close->setText(isRunning() ? tr("Stop") : tr("Close"));
    renderDetails();
}

void ImportDialog::renderDetails()
{
    static const std::vector<Rejection> none;
    const auto* file = current();
    const auto asksCustomer = file && file->stage == Stage::NeedsCustomer;
    const auto asksMapping = file && file->stage == Stage::NeedsMapping;
    m_customer->setVisible(asksCustomer);
    m_customerLabel->setVisible(asksCustomer);
    m_mapping->setVisible(asksMapping);
    m_mappingLabel->setVisible(asksMapping);
    renderRejections(file ? file->outcome.rejections : none);
    if (file)
        renderMessage(*file);
    else
        m_message->dismiss();
}

void ImportDialog::renderRejections(const std::vector<Rejection>& rejections)
{
    m_detailsTitle->setVisible(!rejections.empty());
    m_rejections->setVisible(!rejections.empty());
    m_saveRejected->setVisible(!rejections.empty());
    m_detailsTitle->setText(tr("%n row(s) are not taken", "", static_cast<int>(rejections.size())));
    const auto shown = qMin(static_cast<int>(rejections.size()), kRejectionsShown);
    m_rejections->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const auto& rejection = rejections[static_cast<size_t>(i)];
        const auto reason = sentence(rejection.reason);
        auto* why = new QTableWidgetItem(reason);
        why->setToolTip(rejection.raw.isEmpty() ? reason : rejection.raw);
        m_rejections->setItem(i, 0, new QTableWidgetItem(QLocale().toString(rejection.line)));
        m_rejections->setItem(i, 1, why);
    }
}

void ImportDialog::renderMessage(const File& file)
{
    if (!file.problem.isEmpty() && file.stage != Stage::NeedsCustomer) {
        m_message->say(InlineMessage::Kind::Error, file.problem);
        return;
    }
    QStringList warnings;
    for (const auto& warning : file.outcome.warnings)
        warnings << sentence(warning);
    if (file.outcome.missing > 0) {
        warnings << tr("%n known record(s) are no longer in this file; they are marked, not deleted.", "",
                       static_cast<int>(file.outcome.missing));
    }
    if (warnings.isEmpty())
        m_message->dismiss();
    else
        m_message->say(InlineMessage::Kind::Warning, warnings.join(u'\n'));
}

void ImportDialog::saveRejected()
{
    const auto* file = current();
    if (!file)
        return;
    const auto path = QFileDialog::getSaveFileName(this, tr("Save rejected rows"), tr("rejected.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    onAnswer(
        this, saveRejectedRows(file->outcome, path),
        [this, path](qint64 rows) {
            m_message->say(InlineMessage::Kind::Success,
                           tr("%n row(s) are in %1.", "", static_cast<int>(rows)).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
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
    m_customer->setAccessibleName(m_customerLabel->text());
    m_mappingLabel->setText(tr("If this is the ticket log of another helpdesk: which mapping fits it?"));
    m_mapping->setAccessibleName(m_mappingLabel->text());
    m_saveRejected->setText(tr("Save rejected rows..."));
    m_import->setText(tr("Import"));
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillMappings();
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

void ImportDialog::reject()
{
    if (isRunning())
        cancelRunning();
    QDialog::reject();
}

} // namespace helpdesk
