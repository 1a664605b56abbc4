// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macros/macrosdialog.h"

#include "async/macrocalls.h"
#include "ui/base/answers.h"
#include "ui/base/fittotext.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/windowsize.h"
#include "ui/macros/macrodialog.h"
#include "ui/macros/macrolist.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/macropresenter.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastListLines = 6;

} // namespace

MacrosDialog::MacrosDialog(AsyncWorkspace& workspace, MacroList& list, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_macros(list)
    , m_words(makeCaption(this))
    , m_list(new QListWidget(this))
    , m_message(new InlineMessage(this))
    , m_new(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"macrosDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"macroList"_s);
    m_new->setObjectName(u"macroNew"_s);
    m_edit->setObjectName(u"macroEdit"_s);
    m_remove->setObjectName(u"macroRemove"_s);
    build();
    connectAll();
    retranslate();
    resizeWithText(*this, {620, 480});
    fill();
}

void MacrosDialog::build()
{
    for (auto* button : {m_new, m_edit, m_remove, m_close})
        button->setAutoDefault(false);
    m_words->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToText(*m_list, [this](const QFontMetrics& metrics) {
        m_list->setMinimumHeight(textBoxHeight(metrics, kLeastListLines));
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_new);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void MacrosDialog::connectAll()
{
    connect(&m_macros, &MacroList::wasRead, this, &MacrosDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &MacrosDialog::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_edit->isEnabled())
            edit(*chosen());
    });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto* macro = chosen())
            edit(*macro);
    });
    connect(m_remove, &QPushButton::clicked, this, &MacrosDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

// What was chosen stays chosen, or what stands in its place.
void MacrosDialog::fill()
{
    const auto row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& macro : m_macros.macros()) {
            auto* item = new QListWidgetItem(iconOf(macro.shared ? Icon::SharedView : Icon::View),
                                             macro.name + u'\n' + macroSummary(macro), m_list);
            item->setToolTip(macro.shared ? tr("Everybody may run it; made by %1").arg(macro.ownerName)
                                          : tr("Only you may run it"));
        }
    }
    auto wanted = qBound(0, row, m_list->count() - 1);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_wanted.isValid() && m_macros.macros()[static_cast<size_t>(i)].id == m_wanted)
            wanted = i;
    }
    m_list->setCurrentRow(wanted);
    updateButtons();
}

const Macro* MacrosDialog::chosen() const
{
    const auto row = m_list->currentRow();
    const auto& macros = m_macros.macros();
    return row >= 0 && row < static_cast<int>(macros.size()) ? &macros[static_cast<size_t>(row)] : nullptr;
}

void MacrosDialog::edit(const Macro& macro)
{
    m_message->dismiss();
    auto* dialog = new MacroDialog(m_workspace, macro, this);
    connect(dialog, &MacroDialog::saved, this, [this](const Macro& saved) {
        m_wanted = saved.id;
        m_message->say(InlineMessage::Kind::Success, tr("The macro “%1” is kept.").arg(saved.name));
    });
    dialog->open();
}

void MacrosDialog::remove()
{
    const auto* macro = chosen();
    if (!macro)
        return;
    ask(*this, tr("Remove the macro?"), tr("“%1” is removed. What it did to tickets stays.").arg(macro->name), tr("Remove"),
        tr("Keep it"), [this, id = macro->id] {
            m_message->dismiss();
            onAnswer(
                this, MacroCalls(m_workspace).remove(id), [] {},
                [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
        });
}

void MacrosDialog::updateButtons()
{
    const auto* macro = chosen();
    const bool may = macro && mayChange(m_workspace.actor(), *macro);
    m_edit->setEnabled(may);
    m_remove->setEnabled(may);
    const auto why = macro && !may ? tr("Supervisors and %1 change this macro.").arg(macro->ownerName) : QString();
    m_edit->setToolTip(why);
    m_remove->setToolTip(why);
}

void MacrosDialog::retranslate()
{
    setWindowTitle(tr("Macros"));
    m_list->setAccessibleName(tr("Macros"));
    m_words->setText(tr("A macro does to tickets what is done again and again: it changes attributes, writes a note, prepares a "
                        "reply. It sends nothing."));
    m_new->setText(tr("New macro..."));
    m_edit->setText(tr("Change..."));
    m_remove->setText(tr("Remove..."));
    m_close->setText(tr("Close"));
}

void MacrosDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
