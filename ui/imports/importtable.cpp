// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importtable.h"

#include "ui/base/headerend.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastLetters = 12;

    enum FileColumn {
        NameColumn,
        KindColumn,
        NewColumn,
        ChangedColumn,
        UnchangedColumn,
        RejectedColumn,
        StageColumn,
        FileColumns
    };

    QString stageText(const QueuedFile& file)
    {
        switch (file.stage) {
        case QueuedFile::Stage::Waiting:
            return ImportTable::tr("Waiting");
        case QueuedFile::Stage::Previewing:
            return ImportTable::tr("Being read...");
        case QueuedFile::Stage::Previewed:
            return file.hasWork() ? ImportTable::tr("Ready to import") : ImportTable::tr("Nothing to import yet");
        case QueuedFile::Stage::NeedsCustomer:
            return ImportTable::tr("Choose the customer below");
        case QueuedFile::Stage::NeedsMapping:
            return ImportTable::tr("Not recognised");
        case QueuedFile::Stage::Failed:
            return ImportTable::tr("Cannot be imported");
        case QueuedFile::Stage::Importing:
            return ImportTable::tr("Being imported...");
        case QueuedFile::Stage::Done:
            return ImportTable::tr("Imported");
        case QueuedFile::Stage::Stopped:
            return ImportTable::tr("Stopped");
        }
        return {};
    }

} // namespace

void setUpTable(QTableWidget& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    setRole(table, WidgetRole::Table);
    continueHeader(table);
}

ImportTable::ImportTable(QWidget* parent)
    : QTableWidget(0, FileColumns, parent)
{
    setObjectName(u"importFiles"_s);
    setUpTable(*this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    retranslate();
}

void ImportTable::show(const std::vector<QueuedFile>& files)
{
    setRowCount(static_cast<int>(files.size()));
    for (size_t i = 0; i < files.size(); ++i)
        showRow(static_cast<int>(i), files[i]);
    if (currentRow() < 0 && rowCount() > 0)
        setCurrentCell(0, 0);
    setVisible(!files.empty());
    fitColumns();
}

// What is new, what is rejected and what has to be done stay in sight; how many are unchanged, then changed, makes room for
// them, and is said when all is imported.
int ImportTable::roomForTexts(int least)
{
    auto left = viewport()->width();
    for (int column = NewColumn; column < FileColumns; ++column) {
        setColumnHidden(column, false); // a hidden one wants no width
        const auto wanted = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, wanted);
        left -= wanted;
    }
    for (const auto column : {UnchangedColumn, ChangedColumn}) {
        if (left >= least * 2)
            break;
        left += columnWidth(column);
        setColumnHidden(column, true);
    }
    return left;
}

// The two with long texts share what the others leave: the kind as it needs, the name the rest. Where that is too little
// for them, the table scrolls.
void ImportTable::fitColumns()
{
    const auto least = fontMetrics().averageCharWidth() * kLeastLetters;
    const auto left = roomForTexts(least);
    const auto forName = qMin(left / 2, sizeHintForColumn(NameColumn));
    const auto wanted = qMax(sizeHintForColumn(KindColumn), horizontalHeader()->sectionSizeHint(KindColumn));
    const auto kind = qMax(least, qMin(qMax(left / 2, wanted), left - forName));
    setColumnWidth(KindColumn, kind);
    setColumnWidth(NameColumn, qMax(least, left - kind));
}

void ImportTable::showRow(int row, const QueuedFile& file)
{
    const auto known = file.hasOutcome();
    const auto number = [&](qint64 value) { return known ? QLocale().toString(value) : QString(); };
    const QStringList cells{QFileInfo(file.path).fileName(),
                            known ? label(file.outcome.kind) : QString(),
                            number(file.outcome.added),
                            number(file.outcome.changed),
                            number(file.outcome.unchanged),
                            number(static_cast<qint64>(file.outcome.rejections.size())),
                            stageText(file)};
    for (int column = 0; column < cells.size(); ++column) {
        auto* cell = item(row, column);
        if (!cell) {
            cell = new QTableWidgetItem;
            setItem(row, column, cell);
        }
        cell->setText(cells[column]);
        cell->setToolTip(column == NameColumn ? file.path : cells[column]);
        if (column >= NewColumn && column <= RejectedColumn)
            cell->setTextAlignment(Qt::AlignCenter);
    }
}

void ImportTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

void ImportTable::retranslate()
{
    setHorizontalHeaderLabels(
        {tr("File"), tr("What it is"), tr("New"), tr("Changed"), tr("Unchanged"), tr("Rejected"), tr("State")});
    for (int column = NewColumn; column <= RejectedColumn; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignCenter);
    setAccessibleName(tr("Files"));
    fitColumns();
}

void ImportTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void ImportTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
    // The header wears the new font after the table.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ImportTable::fitColumns, Qt::QueuedConnection);
}

} // namespace helpdesk
