// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports/exportdialog.h"

#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/columnlabels.h"
#include "ui/text/errorpresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum ColumnChoice { OnShow, All };
    enum HeaderChoice { Words, Keys };

    template <size_t N>
    void fill(QComboBox& choice, const std::array<QString, N>& texts)
    {
        const auto chosen = choice.currentIndex();
        choice.clear();
        for (const auto& text : texts)
            choice.addItem(text);
        choice.setCurrentIndex(qMax(0, chosen));
    }

} // namespace

ExportDialog::ExportDialog(AsyncWorkspace& workspace, std::vector<ExportList> lists, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_lists(std::move(lists))
    , m_listLabel(makeCaption(this))
    , m_list(new QComboBox(this))
    , m_columnsLabel(makeCaption(this))
    , m_columns(new QComboBox(this))
    , m_columnsHint(makeCaption(this))
    , m_headersLabel(makeCaption(this))
    , m_headers(new QComboBox(this))
    , m_delimiterLabel(makeCaption(this))
    , m_delimiter(new QComboBox(this))
    , m_mark(new QCheckBox(this))
    , m_guard(new QCheckBox(this))
    , m_times(makeCaption(this))
    , m_progress(new LateProgress(this))
    , m_written(makeCaption(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"exportList"_s);
    m_columns->setObjectName(u"exportColumns"_s);
    m_headers->setObjectName(u"exportHeaders"_s);
    m_delimiter->setObjectName(u"exportDelimiter"_s);
    m_mark->setObjectName(u"exportMark"_s);
    m_guard->setObjectName(u"exportGuard"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_mark->setChecked(true);
    m_guard->setChecked(true);
    setRole(*m_export, WidgetRole::Primary);
    m_export->setDefault(true);
    m_cancel->setAutoDefault(false);
    build();
    retranslate();
    // Where decimals are written with a comma, spreadsheets expect semicolons.
    m_delimiter->setCurrentIndex(QLocale().decimalPoint() == u","_s ? 1 : 0);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ExportDialog::updateColumns);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ExportDialog::updateColumns);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isRunning())
            m_running.cancel();
        else
            reject();
    });
    const auto* choices = m_list->parentWidget();
    const auto width = qMax(460, choices->sizeHint().width());
    resize(width, choices->heightForWidth(width) + m_export->sizeHint().height() + spacing::large * 2);
    m_list->setFocus();
}

void ExportDialog::build()
{
    auto* choices = new QWidget(this);
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::small);
    layout->setSpacing(spacing::tiny);
    addChoice(*layout, m_listLabel, m_list);
    addChoice(*layout, m_columnsLabel, m_columns);
    m_columnsHint->setWordWrap(true);
    layout->insertWidget(layout->count() - 1, m_columnsHint);
    addChoice(*layout, m_headersLabel, m_headers);
    addChoice(*layout, m_delimiterLabel, m_delimiter);
    layout->addWidget(m_mark);
    layout->addWidget(m_guard);
    m_times->setWordWrap(true);
    layout->addWidget(m_times);
    layout->addStretch(1);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::large);
    below->setSpacing(spacing::small);
    below->addWidget(m_message);
    below->addWidget(m_progress);
    below->addWidget(m_written);
    below->addLayout(buttons);
    m_written->hide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(choices, this), 1);
    whole->addLayout(below);
}

void ExportDialog::addChoice(QVBoxLayout& layout, QLabel* caption, QComboBox* choice)
{
    caption->setBuddy(choice);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(24);
    layout.addWidget(caption);
    layout.addWidget(choice);
    layout.addSpacing(spacing::small);
}

const ExportList& ExportDialog::list() const
{
    return m_lists[static_cast<size_t>(qMax(0, m_list->currentIndex()))];
}

CsvOptions ExportDialog::options() const
{
    CsvOptions options;
    options.delimiter = m_delimiter->currentData().toChar();
    options.byteOrderMark = m_mark->isChecked();
    options.formulaGuard = m_guard->isChecked();
    options.zone = QTimeZone::systemTimeZone();
    return options;
}

ExportColumns ExportDialog::columns() const
{
    const auto onShow = m_columns->currentIndex() == OnShow && !list().columns.isEmpty();
    ExportColumns columns{onShow ? list().columns : allColumnsOf(list()), {}};
    if (m_headers->currentIndex() == Words)
        columns.headers = columnLabels(columns.keys);
    return columns;
}

void ExportDialog::start()
{
    if (isRunning())
        return;
    auto path = m_path;
    if (path.isEmpty()) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        path = QFileDialog::getSaveFileName(
            this, windowTitle(), folder.filePath(fileNameFor(list(), m_workspace.clock().now())), tr("CSV (*.csv)"));
    }
    if (path.isEmpty())
        return;
    const auto future = writeList(m_workspace, list(), path, options(), columns());
    m_running = QFuture<void>(future);
    m_progress->begin();
    m_message->dismiss();
    updateButtons();
    onAnswer(
        this, future,
        [this](int done, int) {
            m_written->setText(tr("%n row(s) written", "", done));
            m_written->setVisible(m_progress->isVisible());
        },
        [this, path](qint64 rows) {
            Q_EMIT exported(rows, path);
            accept();
        },
        [this](const Error& error) { finish(error); });
}

void ExportDialog::finish(const Error& error)
{
    m_progress->end();
    m_written->hide();
    m_running = {};
    updateButtons();
    if (error.code == ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Information, tr("Stopped. No file was written."));
    else
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void ExportDialog::updateButtons()
{
    m_export->setEnabled(!isRunning());
    for (auto* choice : {m_list, m_columns, m_headers, m_delimiter})
        choice->setEnabled(!isRunning());
    m_columns->setEnabled(!isRunning() && !list().columns.isEmpty());
    m_cancel->setText(isRunning() ? tr("Stop") : tr("Cancel"));
}

void ExportDialog::updateColumns()
{
    m_columnsHint->setText(columnLabels(columns().keys).join(", "_L1));
    updateButtons();
}

void ExportDialog::fillChoices()
{
    const auto chosen = m_list->currentIndex();
    m_list->clear();
    for (const auto& one : m_lists)
        m_list->addItem(titleOf(one));
    m_list->setCurrentIndex(qMax(0, chosen));
    fill(*m_columns, std::array{tr("Those on show, in their order"), tr("All there are")});
    fill(*m_headers, std::array{tr("In the language of the program"), tr("Stable keys, for programs")});
    fill(*m_delimiter, std::array{tr("Comma"), tr("Semicolon"), tr("Tab")});
    constexpr std::array kDelimiters{u',', u';', u'\t'};
    for (size_t i = 0; i < kDelimiters.size(); ++i)
        m_delimiter->setItemData(static_cast<int>(i), QChar(kDelimiters[i]));
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export list"));
    fillChoices();
    m_listLabel->setText(tr("List"));
    m_columnsLabel->setText(tr("Columns"));
    m_headersLabel->setText(tr("First line"));
    m_delimiterLabel->setText(tr("Values are separated by"));
    for (const auto* label : {m_listLabel, m_columnsLabel, m_headersLabel, m_delimiterLabel})
        label->buddy()->setAccessibleName(label->text());
    m_mark->setText(tr("Mark the file as UTF-8, as Excel needs it"));
    m_guard->setText(tr("Guard against formulas in texts"));
    for (auto* box : {m_mark, m_guard})
        box->setAccessibleName(box->text());
    m_times->setText(tr("Times are local, with their offset from UTC (%1).")
                         .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_export->setText(tr("Export..."));
    updateColumns();
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::reject()
{
    if (isRunning())
        m_running.cancel();
    QDialog::reject();
}

} // namespace helpdesk
