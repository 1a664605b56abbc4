// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casemessageform.h"

#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTextLines = 4;
    constexpr std::array kChannels{CaseChannel::Portal, CaseChannel::Mail, CaseChannel::Phone}; // the rest is imported

    template <typename E>
    E chosen(const QComboBox& box, E otherwise)
    {
        return fromKey<E>(box.currentData().toString()).value_or(otherwise);
    }

} // namespace

CaseMessageForm::CaseMessageForm(QWidget* parent)
    : QWidget(parent)
    , m_direction(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_author(new QLineEdit(this))
    , m_text(makeTextBox(this, kTextLines))
    , m_statusBox(new QComboBox(this))
    , m_directionTitle(new QLabel(this))
    , m_channelTitle(new QLabel(this))
    , m_authorTitle(new QLabel(this))
    , m_textTitle(new QLabel(this))
    , m_statusTitle(new QLabel(this))
    , m_log(new QPushButton(this))
{
    build();
    connect(m_log, &QPushButton::clicked, this, &CaseMessageForm::submit);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_log->setEnabled(!m_busy && !m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_direction, &QComboBox::currentIndexChanged, this, &CaseMessageForm::updateStatus);
    retranslate();
}

void CaseMessageForm::build()
{
    m_direction->setObjectName(u"caseDirection"_s);
    m_channel->setObjectName(u"caseChannel"_s);
    m_author->setObjectName(u"caseAuthor"_s);
    m_text->setObjectName(u"caseText"_s);
    m_statusBox->setObjectName(u"caseMessageStatus"_s);
    m_log->setObjectName(u"caseLog"_s);
    m_log->setEnabled(false);
    m_log->setAutoDefault(false);
    setRole(*m_log, WidgetRole::Primary);
    m_text->installEventFilter(this);
    for (const auto direction : valuesOf<MessageDirection>())
        m_direction->addItem(QString(), QString(keyOf(direction)));
    for (const auto channel : kChannels)
        m_channel->addItem(QString(), QString(keyOf(channel)));
    for (const auto status : valuesOf<TargetStatus>())
        m_statusBox->addItem(QString(), QString(keyOf(status)));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QLabel*, QWidget*> rows[]{{m_directionTitle, m_direction},
                                              {m_channelTitle, m_channel},
                                              {m_authorTitle, m_author},
                                              {m_textTitle, m_text},
                                              {m_statusTitle, m_statusBox}};
    for (const auto& [title, editor] : rows) {
        title->setBuddy(editor);
        form->addRow(title, editor);
    }
    auto* act = new QHBoxLayout; // under the captions too: with large text they leave it no room
    act->addStretch(1);
    act->addWidget(m_log);
    form->addRow(act);
}

void CaseMessageForm::show(const CaseRow& row)
{
    const bool another = row.leg.id != m_leg;
    if (another) {
        m_typed.insert(m_leg, m_text->toPlainText());
        m_leg = row.leg.id;
        m_text->setPlainText(m_typed.take(m_leg));
        m_author->clear();
        m_direction->setCurrentIndex(0);
    }
    if (another || row.leg.targetStatus != m_status) {
        m_status = row.leg.targetStatus;
        updateStatus();
    }
}

// Our answer to a question of theirs makes it their turn; everything else stays as it is unless said.
void CaseMessageForm::updateStatus()
{
    const bool ours = chosen(*m_direction, MessageDirection::FromTarget) == MessageDirection::ToTarget;
    m_author->setEnabled(!ours);
    const auto proposed = ours && m_status == TargetStatus::AttentionNeeded ? TargetStatus::Open : m_status;
    m_statusBox->setCurrentIndex(m_statusBox->findData(QString(keyOf(proposed))));
}

void CaseMessageForm::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void CaseMessageForm::clear(EscalationId leg)
{
    m_typed.remove(leg);
    if (leg != m_leg)
        return;
    m_text->clear();
    m_author->clear();
}

void CaseMessageForm::setBusy(bool busy)
{
    m_busy = busy;
    m_log->setEnabled(!busy && !m_text->toPlainText().trimmed().isEmpty());
}

void CaseMessageForm::submit()
{
    if (m_busy || m_text->toPlainText().trimmed().isEmpty())
        return;
    setBusy(true);
    CaseUpdate update;
    NewCaseMessage message;
    message.direction = chosen(*m_direction, MessageDirection::FromTarget);
    message.channel = chosen(*m_channel, CaseChannel::Portal);
    message.authorName = m_author->isEnabled() ? m_author->text() : QString();
    message.body = m_text->toPlainText();
    update.message = message;
    update.status = chosen(*m_statusBox, m_status);
    Q_EMIT submitted(update);
}

bool CaseMessageForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseMessageForm::retranslate()
{
    for (int i = 0; i < m_direction->count(); ++i)
        m_direction->setItemText(i, label(valuesOf<MessageDirection>()[static_cast<size_t>(i)]));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, label(kChannels[static_cast<size_t>(i)]));
    for (int i = 0; i < m_statusBox->count(); ++i)
        m_statusBox->setItemText(i, label(valuesOf<TargetStatus>()[static_cast<size_t>(i)]));
    m_directionTitle->setText(tr("&Message"));
    m_channelTitle->setText(tr("C&hannel"));
    m_authorTitle->setText(tr("A&uthor"));
    m_textTitle->setText(tr("Te&xt"));
    m_statusTitle->setText(tr("Status there a&fterwards"));
    m_author->setPlaceholderText(tr("If known"));
    m_log->setText(tr("Log message"));
    m_log->setToolTip(tr("Ctrl+Enter in the text"));
    m_direction->setAccessibleName(tr("Who said it"));
    m_channel->setAccessibleName(tr("How it was said"));
    m_author->setAccessibleName(tr("Who spoke on their side"));
    m_text->setAccessibleName(tr("What was said"));
    m_statusBox->setAccessibleName(tr("Status there afterwards"));
}

void CaseMessageForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
