// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/callerpicker.h"

#include "async/asyncworkspace.h"
#include "ui/base/fittotext.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/models/callercompletionmodel.h"
#include "ui/newticket/callerdelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kAnswersShown = 5;
    constexpr int kFrame = 4;

} // namespace

CallerPicker::CallerPicker(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_model(new CallerCompletionModel(workspace, this))
    , m_edit(new QLineEdit(this))
    , m_answers(new QListView(this))
    , m_hint(makeCaption(this))
{
    m_edit->setObjectName(u"caller"_s);
    m_edit->addAction(iconOf(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_answers->setObjectName(u"callerAnswers"_s);
    m_answers->setModel(m_model);
    m_answers->setItemDelegate(new CallerDelegate(this));
    m_answers->setUniformItemSizes(true);
    m_answers->setFocusPolicy(Qt::NoFocus); // arrows in the edit move through it
    m_answers->hide();
    m_hint->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_edit);
    layout->addWidget(m_answers);
    layout->addWidget(m_hint);

    connect(m_edit, &QLineEdit::textEdited, this, &CallerPicker::search);
    connect(m_model, &CallerCompletionModel::answered, this, &CallerPicker::updateAnswers);
    connect(m_answers, &QListView::clicked, this, [this](const QModelIndex& index) { pick(index.row()); });
    fitToText(*m_answers, [this](const QFontMetrics&) { fitAnswers(); });
    retranslate();
}

void CallerPicker::write(const QString& words)
{
    m_edit->setText(words);
    search(words);
}

void CallerPicker::search(const QString& words)
{
    if (m_picked) {
        m_picked.reset();
        Q_EMIT unpicked();
    }
    m_leaving = false;
    m_model->setText(words.trimmed());
}

QString CallerPicker::text() const
{
    return m_edit->text().trimmed();
}

void CallerPicker::setUnknownHint(const QString& sentence)
{
    m_unknownHint = sentence;
    updateAnswers();
}

void CallerPicker::fitAnswers()
{
    const auto row = CallerDelegate::rowHeightFor(m_answers->fontMetrics());
    m_answers->setFixedHeight(row * qMin(m_model->rowCount(), kAnswersShown) + kFrame);
}

void CallerPicker::updateAnswers()
{
    const auto rows = m_model->rowCount();
    fitAnswers();
    m_answers->setVisible(rows > 0 && !m_picked);
    if (rows > 0)
        m_answers->setCurrentIndex(m_model->index(0, 0));
    const auto unknown = rows == 0 && !text().isEmpty() && !m_picked;
    const auto hint = m_unknownHint.isEmpty() ? tr("Nobody known fits. Go on: the caller is taken down as written.") : m_unknownHint;
    m_hint->setText(unknown ? hint : QString());
    m_hint->setVisible(unknown);
    if (m_leaving)
        leave();
}

void CallerPicker::pick(int row)
{
    const auto* match = m_model->matchAt(row);
    if (!match)
        return;
    const auto chosen = *match;
    take(chosen);
}

void CallerPicker::take(const CallerMatch& match)
{
    m_picked = match;
    m_edit->setText(match.customer.name);
    m_edit->setCursorPosition(0);
    m_answers->hide();
    m_hint->hide();
    Q_EMIT picked(*m_picked);
}

void CallerPicker::leave()
{
    m_leaving = !m_picked && m_model->isSearching(); // who types faster than we find is waited for
    if (m_leaving)
        return;
    if (!m_picked && m_answers->isVisible())
        pick(qMax(m_answers->currentIndex().row(), 0));
    focusNextChild();
}

bool CallerPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & Qt::ControlModifier)) {
        leave();
        return true;
    }
    if (!m_answers->isVisible())
        return QWidget::eventFilter(watched, event);
    const auto row = m_answers->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        m_answers->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_answers->setCurrentIndex(m_model->index(qMax(row - 1, 0), 0));
        return true;
    case Qt::Key_Tab:
        pick(qMax(row, 0));
        return false; // and on to the next field
    case Qt::Key_Escape:
        m_answers->hide();
        return true;
    default:
        return false;
    }
}

void CallerPicker::retranslate()
{
    m_edit->setPlaceholderText(tr("Company, domain, tenant id, mail, phone or subscription id"));
    m_edit->setToolTip(m_edit->placeholderText()); // which may have no room
    m_edit->setAccessibleName(tr("Who is calling?"));
    m_answers->setAccessibleName(tr("Customers that fit"));
}

void CallerPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateAnswers();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
