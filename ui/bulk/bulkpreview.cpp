// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulkpreview.h"

#include "ui/base/fittotext.h"
#include "ui/base/icons.h"
#include "ui/base/lateprogress.h"
#include "ui/base/tokens.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastLines = 3;
    constexpr int kMostLines = 7;

} // namespace

BulkPreview::BulkPreview(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_progress(new LateProgress(this))
    , m_list(new QListWidget(this))
{
    m_words->setObjectName(u"bulkWords"_s);
    m_words->setWordWrap(true);
    m_list->setObjectName(u"bulkExamples"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToText(*m_list, [this](const QFontMetrics& metrics) {
        m_list->setMinimumHeight(textBoxHeight(metrics, kLeastLines));
        m_list->setMaximumHeight(m_whole ? QWIDGETSIZE_MAX : textBoxHeight(metrics, kMostLines));
    });
    auto room = m_list->sizePolicy();
    room.setRetainSizeWhenHidden(true); // nothing moves when it appears
    m_list->setSizePolicy(room);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::small, spacing::huge, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    retranslate();
}

void BulkPreview::clear()
{
    m_progress->end();
    m_outcome.reset();
    m_macro.reset();
    retranslate();
}

void BulkPreview::await()
{
    m_list->setEnabled(false);
    m_progress->begin();
}

void BulkPreview::tell(const BulkEditOutcome& outcome)
{
    m_progress->end();
    m_outcome = outcome;
    retranslate();
}

void BulkPreview::tell(const MacroOutcome& outcome)
{
    m_macro = outcome;
    tell(outcome.edit);
}

void BulkPreview::showEverything()
{
    m_whole = true;
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
}

QString BulkPreview::summary() const
{
    if (!m_outcome)
        return tr("Choose what to change. What becomes of the tickets is shown here before anything is stored.");
    const QLocale locale;
    const auto same = m_outcome->matched - m_outcome->changed - m_outcome->refused;
    auto words = tr("Chosen: %1. Will change: %2. Already so: %3.")
                     .arg(locale.toString(m_outcome->matched), locale.toString(m_outcome->changed), locale.toString(same));
    if (m_macro && (m_macro->noted > 0 || m_macro->prepared > 0)) {
        words = tr("Chosen: %1. Attributes change: %2. Notes: %3. Replies that wait as your drafts: %4. Nothing is sent.")
                    .arg(locale.toString(m_outcome->matched), locale.toString(m_outcome->changed),
                         locale.toString(m_macro->noted), locale.toString(m_macro->prepared));
    }
    if (m_outcome->refused > 0) {
        words += u' '
            + tr("%Ln ticket(s) cannot be changed so, and then none is: choose another value, or leave them out.", "",
                 static_cast<int>(m_outcome->refused));
    }
    return words;
}

void BulkPreview::retranslate()
{
    m_words->setText(summary());
    m_list->setAccessibleName(tr("The first tickets that change"));
    m_list->setEnabled(true);
    fillList();
}

void BulkPreview::fillList()
{
    m_list->clear();
    m_list->setVisible(m_outcome
                       && (!m_outcome->examples.empty() || !m_outcome->refusals.empty() || (m_macro && !m_macro->texts.empty())));
    if (!m_outcome)
        return;
    for (const auto& refusal : m_outcome->refusals) {
        auto* item = new QListWidgetItem(iconOf(Icon::Warning, Tone::Warning),
                                         tr("#%1 %2: %3", "a ticket and what is wrong with it")
                                             .arg(refusal.row.number)
                                             .arg(refusal.row.title, sentence(refusal.error)));
        m_list->addItem(item);
    }
    if (m_macro && !m_macro->texts.empty()) {
        addTexts();
    } else {
        for (const auto& example : m_outcome->examples)
            m_list->addItem(tr("#%1 %2", "a ticket").arg(example.row.number).arg(example.row.title) + u'\n'
                            + differences(example));
    }
    m_list->setCurrentRow(0);
}

QString BulkPreview::differences(const BulkExample& example) const
{
    QStringList changes;
    for (const auto& one : example.differences) {
        changes << tr("%1: %2 → %3", "a field, before and after")
                       .arg(label(one.field), fieldValueText(one.field, one.from), fieldValueText(one.field, one.to));
    }
    return changes.join(u" · "_s);
}

// What a macro says is read before it stands there.
void BulkPreview::addTexts()
{
    const auto& examples = m_outcome->examples;
    for (const auto& texts : m_macro->texts) {
        QStringList lines{tr("#%1 %2", "a ticket").arg(texts.row.number).arg(texts.row.title)};
        const auto changed
            = std::ranges::find_if(examples, [&texts](const BulkExample& one) { return one.row.id == texts.row.id; });
        if (changed != examples.end())
            lines << differences(*changed);
        if (!texts.note.isEmpty())
            lines << tr("Internal note: %1").arg(texts.note);
        if (!texts.reply.isEmpty())
            lines << tr("Prepared reply: %1").arg(texts.reply);
        m_list->addItem(lines.join(u'\n'));
    }
}

void BulkPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
