// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/answerdialog.h"

#include "domain/outage/answertext.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/base/wrappingcheckbox.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/outagelabels.h"
#include "ui/text/reasonpresenter.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPauseMs = 250;

    QPlainTextEdit* makeText(QWidget* parent, const char* name, int lines)
    {
        auto* text = new QPlainTextEdit(parent);
        text->setObjectName(QString::fromLatin1(name));
        text->setTabChangesFocus(true);
        fitToText(*text, [text, lines](const QFontMetrics& metrics) {
            const auto height = textBoxHeight(metrics, lines);
            text->setMinimumHeight(height);
            if (lines <= 2)
                text->setMaximumHeight(height);
        });
        return text;
    }

    QLabel* wrapped(QLabel* label)
    {
        label->setWordWrap(true);
        return label;
    }

} // namespace

AnswerDialog::AnswerDialog(AsyncWorkspace& workspace, const Outage& outage, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_outage(outage)
    , m_latest(this)
    , m_textLabel(makeCaption(this))
    , m_text(makeText(this, "answerText", 6))
    , m_hint(wrapped(makeCaption(this)))
    , m_resolve(new WrappingCheckBox(this))
    , m_causeLabel(makeCaption(this))
    , m_cause(makeText(this, "answerCause", 2))
    , m_solutionLabel(makeCaption(this))
    , m_solution(makeText(this, "answerSolution", 2))
    , m_listLabel(wrapped(makeCaption(this)))
    , m_list(new QListWidget(this))
    , m_bodyLabel(makeCaption(this))
    , m_body(makeValue(this, {}))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setObjectName(u"answerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    build();
    retranslate();
    m_began = outage.isRunning()
        ? tr(
            "Dear {contact},\n\nMicrosoft confirms an outage of {service} ({outage}). We watch it and will tell you in "
            "ticket {ticket} as soon as it is over.")
        : tr("Dear {contact},\n\nMicrosoft has ended the outage of {service} ({outage}). Please try again; your ticket "
             "is "
             "{ticket}.");
    m_text->setPlainText(m_began);
    m_resolve->setChecked(!outage.isRunning());
    m_cause->setPlainText(tr("Outage at Microsoft: %1").arg(outageName(outage)));
    m_solution->setPlainText(tr("Microsoft restored the service."));
    connect(&m_pause, &QTimer::timeout, this, &AnswerDialog::preview);
    for (auto* text : {m_text, m_cause, m_solution})
        connect(text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_resolve, &QCheckBox::toggled, this, [this] {
        updateButtons();
        preview();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &AnswerDialog::showBody);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const TicketId id(item->data(Qt::UserRole).toLongLong());
        if (item->checkState() == Qt::Checked)
            m_leftOut.remove(id);
        else
            m_leftOut.insert(id);
        updateButtons();
    });
    connect(m_cancel, &QPushButton::clicked, this, &AnswerDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &AnswerDialog::start);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &AnswerDialog::start);
    updateButtons();
    preview();
    resizeWithText(*this, {960, 560});
    m_text->setFocus();
}

void AnswerDialog::addField(QVBoxLayout& layout, QLabel* caption, QWidget* editor)
{
    caption->setBuddy(editor);
    layout.addWidget(caption);
    layout.addWidget(editor, editor == m_text || editor == m_list ? 1 : 0);
}

void AnswerDialog::build()
{
    m_list->setObjectName(u"answerList"_s);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(rowHeight * 5);
    m_resolve->setObjectName(u"answerResolve"_s);
    m_body->setObjectName(u"answerBody"_s);
    m_body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_send->setObjectName(u"answerSend"_s);
    setRole(*m_send, WidgetRole::Primary);
    m_cancel->setAutoDefault(false);
    m_send->setAutoDefault(false); // Ctrl+Enter, or the button itself: many customers read it
    auto* page = new QWidget(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::tiny);
    addField(*left, m_textLabel, m_text);
    left->addWidget(m_hint);
    left->addSpacing(spacing::small);
    left->addWidget(m_resolve);
    addField(*left, m_causeLabel, m_cause);
    addField(*left, m_solutionLabel, m_solution);
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::tiny);
    addField(*right, m_listLabel, m_list);
    right->addSpacing(spacing::small);
    right->addWidget(m_bodyLabel);
    right->addWidget(m_body);
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::small);
    sides->setSpacing(spacing::huge);
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::large);
    below->setSpacing(spacing::small);
    below->addWidget(m_message);
    below->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PageScroll(page, this), 1);
    layout->addLayout(below);
    QWidget* before = m_text;
    for (auto* next :
         {static_cast<QWidget*>(m_resolve), static_cast<QWidget*>(m_cause), static_cast<QWidget*>(m_solution),
          static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_send)}) {
        setTabOrder(before, next);
        before = next;
    }
}

OutageAnswer AnswerDialog::written() const
{
    return {m_text->toPlainText(), m_resolve->isChecked(), m_cause->toPlainText(), m_solution->toPlainText(), {}};
}

void AnswerDialog::preview()
{
    m_latest.ask(
        OutageCalls(m_workspace).previewAnswer(m_outage.id, written()),
        [this](const std::vector<OutageAnswerLine>& lines) {
            m_message->dismiss();
            take(lines);
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                refuse(error);
        });
}

void AnswerDialog::take(std::vector<OutageAnswerLine> lines)
{
    m_lines = std::move(lines);
    const auto row = qMax(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& line : m_lines) {
            const auto who = line.contactName.isEmpty() ? line.ticket.customerName
                                                        : u"%1, %2"_s.arg(line.ticket.customerName, line.contactName);
            auto what = line.resolves ? tr("reply, then resolved") : tr("reply");
            if (!line.blockers.empty())
                what = tr("reply; stays open: %1").arg(sentence(line.blockers.front()));
            auto* item = new QListWidgetItem(u"#%1 %2\n%3"_s.arg(line.ticket.number).arg(who, what), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_leftOut.contains(line.ticket.id) ? Qt::Unchecked : Qt::Checked);
            item->setData(Qt::UserRole, line.ticket.id.value());
            item->setData(Qt::AccessibleTextRole, u"#%1 %2, %3"_s.arg(line.ticket.number).arg(who, what));
        }
        m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    }
    showBody();
    updateButtons();
}

void AnswerDialog::showBody()
{
    const auto row = m_list->currentRow();
    const auto known = row >= 0 && row < static_cast<int>(m_lines.size());
    m_body->setText(known ? m_lines[static_cast<size_t>(row)].body : QString());
    m_bodyLabel->setText(known ? tr("As %1 reads it").arg(m_lines[static_cast<size_t>(row)].ticket.customerName)
                               : QString());
}

int AnswerDialog::chosen() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [this](const OutageAnswerLine& line) {
        return !m_leftOut.contains(line.ticket.id);
    }));
}

void AnswerDialog::updateButtons()
{
    const auto count = chosen();
    const auto resolve = m_resolve->isChecked();
    for (auto* part : {static_cast<QWidget*>(m_causeLabel), static_cast<QWidget*>(m_cause),
                       static_cast<QWidget*>(m_solutionLabel), static_cast<QWidget*>(m_solution)})
        part->setVisible(resolve);
    m_send->setText(tr("Answer %n ticket(s)", "", count));
    m_send->setEnabled(count > 0 && !m_busy);
}

void AnswerDialog::refuse(const Error& error)
{
    m_busy = false;
    if (error.code == ErrorCode::Blocked)
        take({});
    m_message->say(InlineMessage::Kind::Error, sentence(error));
    updateButtons();
}

void AnswerDialog::start()
{
    if (m_busy || chosen() == 0)
        return;
    m_busy = true;
    updateButtons();
    auto answer = written();
    for (const auto& line : m_lines) {
        if (!m_leftOut.contains(line.ticket.id))
            answer.tickets.push_back(line.ticket.id);
    }
    onAnswer(
        this, OutageCalls(m_workspace).answer(m_outage.id, answer),
        [this](const std::vector<OutageAnswerLine>& done) {
            const auto resolved =
                std::count_if(done.begin(), done.end(), [](const OutageAnswerLine& line) { return line.resolves; });
            Q_EMIT answered(static_cast<int>(done.size()), static_cast<int>(resolved));
            accept();
        },
        [this](const Error& error) { refuse(error); });
}

void AnswerDialog::reject()
{
    if (m_text->toPlainText() == m_began) {
        QDialog::reject();
        return;
    }
    ask(*this, tr("Discard the answer?"), tr("What you wrote has not been sent to anybody. Discard it?"), tr("Discard"),
        tr("Go on writing"), [this] { QDialog::reject(); });
}

void AnswerDialog::retranslate()
{
    setWindowTitle(tr("Answer all of %1").arg(m_outage.number));
    m_textLabel->setText(tr("Reply to the customers"));
    m_text->setAccessibleName(m_textLabel->text());
    m_hint->setText(
        tr("Each customer reads their own words for %1. The reply is written into each ticket; no mail is sent.")
            .arg(answerPlaceholders().join(", "_L1)));
    m_resolve->setText(tr("Also resolve the tickets that may be resolved"));
    m_causeLabel->setText(tr("Cause"));
    m_cause->setAccessibleName(m_causeLabel->text());
    m_solutionLabel->setText(tr("Solution"));
    m_solution->setAccessibleName(m_solutionLabel->text());
    m_listLabel->setText(tr("Who gets it"));
    m_list->setAccessibleName(m_listLabel->text());
    m_body->setAccessibleName(tr("The reply as this customer reads it"));
    m_cancel->setText(tr("Cancel"));
    showBody();
    updateButtons();
}

void AnswerDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        preview();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
