// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/harquestion.h"

#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/filetext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kIconSize = 20;

} // namespace

HarQuestion::HarQuestion(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_strip(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"harQuestion"_s);
    setRole(*this, WidgetRole::Card);
    m_strip->setObjectName(u"harStrip"_s);
    m_keep->setObjectName(u"harKeep"_s);
    m_cancel->setObjectName(u"harCancel"_s);
    setRole(*m_cancel, WidgetRole::Quiet);
    setTextStyle(*m_title, TextSize::Normal, TextWeight::Semibold);
    for (auto* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    for (auto* button : {m_strip, m_keep, m_cancel})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_strip, &QPushButton::clicked, this, [this] { Q_EMIT stripChosen(m_file); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepChosen(m_file); });
    connect(m_cancel, &QPushButton::clicked, this, &HarQuestion::cancelled);
    hide();
}

void HarQuestion::ask(const PreparedFile& file)
{
    m_file = file;
    m_strip->setVisible(!file.harFault);
    retranslate();
    show();
    (m_file.harFault ? m_keep : m_strip)->setFocus(Qt::OtherFocusReason);
}

void HarQuestion::retranslate()
{
    m_icon->setPixmap(iconOf(Icon::Warning, Tone::Warning).pixmap(QSize(1, 1) * grown(kIconSize), devicePixelRatioF()));
    m_title->setText(tr("%1 is a browser log (HAR) and may hold secrets").arg(m_file.name));
    if (m_file.harFault) {
        m_text->setText(tr("It cannot be read as one, so its secrets cannot be taken out: %1 It can be attached as it is, marked "
                           "as sensitive.")
                            .arg(sentence(*m_file.harFault)));
    } else {
        const auto found = m_file.har ? findingsText(*m_file.har) : QString();
        m_text->setText(secretSentence(SecretKind::Har) + u' '
                        + (found.isEmpty() ? tr("None of the known ones was found in it.") : tr("Found: %1.").arg(found)));
    }
    m_strip->setText(tr("Take secrets out and attach"));
    m_keep->setText(m_file.harFault ? tr("Attach, marked as sensitive") : tr("Attach as it is, marked as sensitive"));
    m_cancel->setText(tr("Do not attach"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    for (auto* button : {m_strip, m_keep})
        button->setAccessibleDescription(m_title->text() + u". "_s + m_text->text());
}

void HarQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

void HarQuestion::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace helpdesk
