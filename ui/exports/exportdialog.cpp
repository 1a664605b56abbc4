// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports/exportdialog.h"

#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/errorpresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(AsyncWorkspace& workspace, const TicketFilter& filter, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_filter(filter)
    , m_delimiterLabel(makeCaption(this))
    , m_delimiter(new QComboBox(this))
    , m_mark(new QCheckBox(this))
    , m_guard(new QCheckBox(this))
    , m_progress(new LateProgress(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_delimiterLabel->setBuddy(m_delimiter);
    m_mark->setChecked(true);
    m_guard->setChecked(true);
    m_export->setObjectName(u"exportStart"_s);
    setRole(*m_export, WidgetRole::Primary);
    m_export->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_delimiterLabel);
    layout->addWidget(m_delimiter);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_mark);
    layout->addWidget(m_guard);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (isRunning())
            m_running.cancel();
        else
            reject();
    });
    retranslate();
    // Where decimals are written with a comma, spreadsheets expect semicolons.
    m_delimiter->setCurrentIndex(QLocale().decimalPoint() == u","_s ? 1 : 0);
    resize(420, sizeHint().height());
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

void ExportDialog::start()
{
    if (m_path.isEmpty())
        m_path = QFileDialog::getSaveFileName(this, tr("Export list"), tr("tickets.csv"), tr("CSV (*.csv)"));
    if (m_path.isEmpty())
        return;
    const auto future = m_workspace.exportTickets(m_filter, m_path, options(), {});
    m_running = QFuture<void>(future);
    m_progress->begin();
    m_message->dismiss();
    updateButtons();
    onAnswer(
        this, future,
        [this](int done, int total) {
            m_progress->report(done, total);
        },
        [this](qint64 rows) {
            Q_EMIT exported(rows, m_path);
            accept();
        },
        [this](const Error& error) {
            m_progress->end();
            m_path.clear();
            m_running = {};
            updateButtons();
            if (error.code != ErrorCode::Cancelled)
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void ExportDialog::updateButtons()
{
    m_export->setEnabled(!isRunning());
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export list"));
    const auto chosen = m_delimiter->currentIndex();
    m_delimiter->clear();
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->setCurrentIndex(qMax(0, chosen));
    m_delimiterLabel->setText(tr("Values are separated by"));
    m_delimiter->setAccessibleName(m_delimiterLabel->text());
    m_mark->setText(tr("Mark the file as UTF-8, as Excel needs it"));
    m_guard->setText(tr("Guard against formulas in texts"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Export..."));
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
