// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escalate/evidencelist.h"

#include "ui/base/labels.h"
#include "ui/base/taborder.h"
#include "ui/base/tokens.h"
#include "ui/escalate/evidencerow.h"
#include "ui/escalate/foldedsection.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

EvidenceList::EvidenceList(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_state(makeCaption(this))
    , m_open(new QVBoxLayout)
    , m_helpful(new FoldedSection(this))
    , m_filled(new FoldedSection(this))
{
    m_helpful->button()->setObjectName(u"evidenceHelpful"_s);
    m_filled->button()->setObjectName(u"evidenceFilled"_s);
    m_state->setWordWrap(true);
    m_open->setContentsMargins(0, 0, 0, 0);
    m_open->setSpacing(spacing::medium);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addLayout(m_open);
    layout->addWidget(m_helpful);
    layout->addWidget(m_filled);
    connect(m_helpful, &FoldedSection::opened, this, &EvidenceList::rebuild);
    connect(m_filled, &FoldedSection::opened, this, &EvidenceList::rebuild);
    retranslate();
}

void EvidenceList::clear()
{
    m_asked.clear();
    m_wanted.clear();
    for (auto* row : m_rows)
        delete row;
    m_rows.clear();
    m_checklist = {};
    m_helpful->setOpen(false);
    m_filled->setOpen(false);
}

EvidenceList::Place EvidenceList::placeOf(const EvidenceEntry& entry) const
{
    if (entry.isOpen() || m_asked.contains(entry.item.key) || entry.item.key == evidencekey::healthCheck)
        return Place::Asked;
    return entry.state == EvidenceState::Empty ? Place::Helpful : Place::Filled;
}

EvidenceRow* EvidenceList::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const EvidenceRow* row) { return row->key() == key; });
    return found == m_rows.end() ? nullptr : *found;
}

bool EvidenceList::fits(const EvidenceChecklist& checklist) const
{
    return checklist.route == m_checklist.route && checklist.entries.size() == m_checklist.entries.size()
        && std::equal(checklist.entries.begin(), checklist.entries.end(), m_checklist.entries.begin(),
                      [this](const EvidenceEntry& now, const EvidenceEntry& before) {
                          // Whoever is typing into an unfolded row stays in it.
                          return now.item.key == before.item.key
                              && (!now.isOpen() || m_asked.contains(now.item.key) || rowOf(now.item.key));
                      });
}

void EvidenceList::show(const EscalationOutlook& outlook, const QString& healthNote)
{
    const bool same = fits(outlook.checklist) && !m_rows.empty();
    m_checklist = outlook.checklist;
    m_healthNote = healthNote;
    if (!same)
        rebuild();
    for (auto* row : m_rows) {
        if (const auto* entry = m_checklist.find(row->key()))
            row->show(*entry);
        if (row->key() == evidencekey::healthCheck)
            row->setNote(healthNote);
    }
    retranslate();
}

void EvidenceList::rebuild()
{
    m_wanted = typed();
    QString focused;
    for (auto* row : m_rows) {
        if (row->editor()->hasFocus())
            focused = row->key();
        row->blockSignals(true); // its editor loses the focus now, and nobody left it
        row->hide();
        row->setParent(nullptr);
        row->deleteLater(); // it may be the one that is telling of a change
    }
    m_rows.clear();
    for (const auto& entry : m_checklist.entries) {
        const auto place = placeOf(entry);
        if (place == Place::Asked && !m_asked.contains(entry.item.key))
            m_asked << entry.item.key;
        if (place == Place::Asked || (place == Place::Helpful ? m_helpful : m_filled)->isOpen())
            addRow(entry);
    }
    if (auto* row = rowOf(focused))
        row->editor()->setFocus(Qt::OtherFocusReason);
    order();
    retranslate();
}

void EvidenceList::addRow(const EvidenceEntry& entry)
{
    const auto place = placeOf(entry);
    auto* row = new EvidenceRow(entry, this);
    auto* rows = place == Place::Asked ? m_open : (place == Place::Helpful ? m_helpful : m_filled)->content();
    rows->addWidget(row);
    connect(row, &EvidenceRow::typedChanged, this, &EvidenceList::typedChanged);
    connect(row, &EvidenceRow::kept, this, &EvidenceList::kept);
    if (m_wanted.contains(entry.item.key))
        row->setTyped(m_wanted.take(entry.item.key));
    if (entry.item.key == evidencekey::healthCheck)
        row->setNote(m_healthNote);
    m_rows.push_back(row);
}

// What is made late stands where it is seen: the open ones, then each fold behind its title, and whatever follows the list.
void EvidenceList::order()
{
    QWidget* last = nullptr;
    const auto append = [this, &last](QWidget* widget) {
        if (last)
            setTabOrder(last, widget);
        else
            setTabOrderBehind(*this, *widget);
        last = widget;
    };
    const auto appendRows = [&](const QVBoxLayout& layout) {
        for (int index = 0; index < layout.count(); ++index) {
            if (auto* row = qobject_cast<EvidenceRow*>(layout.itemAt(index)->widget())) {
                append(row->editor());
                append(row->lastInOrder());
            }
        }
    };
    appendRows(*m_open);
    append(m_helpful->button());
    appendRows(*m_helpful->content());
    append(m_filled->button());
    appendRows(*m_filled->content());
}

QMap<QString, QString> EvidenceList::typed() const
{
    auto words = m_wanted;
    for (const auto* row : m_rows) {
        if (row->isTyped())
            words.insert(row->key(), row->typed());
    }
    return words;
}

void EvidenceList::setTyped(const QMap<QString, QString>& typed)
{
    m_wanted = typed;
    for (auto* row : m_rows) {
        if (typed.contains(row->key())) {
            row->setTyped(typed.value(row->key()));
            m_wanted.remove(row->key());
        }
    }
}

void EvidenceList::showProblem(const QString& key, const QString& clause)
{
    if (auto* row = rowOf(key))
        row->showProblem(clause);
}

void EvidenceList::settle(const QString& key)
{
    if (auto* row = rowOf(key))
        row->settle();
}

void EvidenceList::setReadOnly(bool readOnly)
{
    for (auto* row : m_rows)
        row->setReadOnly(readOnly);
}

bool EvidenceList::focusFirstOpen()
{
    for (auto* row : m_rows) {
        if (!row->entry().isOpen())
            continue;
        row->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

int EvidenceList::count(Place place) const
{
    return static_cast<int>(
        std::count_if(m_checklist.entries.begin(), m_checklist.entries.end(),
                      [this, place](const EvidenceEntry& entry) { return placeOf(entry) == place; }));
}

void EvidenceList::retranslate()
{
    const auto open = m_checklist.openCount();
    m_title->setText(tr("Evidence"));
    m_state->setText(open == 0 ? tr("Nothing is missing.") : tr("%n item(s) still open.", "", open));
    m_helpful->setTitle(tr("%n item(s) that help if they are known", "", count(Place::Helpful)));
    m_filled->setTitle(tr("%n item(s) filled from the ticket", "", count(Place::Filled)));
    m_helpful->setVisible(count(Place::Helpful) > 0);
    m_filled->setVisible(count(Place::Filled) > 0);
}

void EvidenceList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
