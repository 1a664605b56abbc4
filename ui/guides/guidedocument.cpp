// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guidedocument.h"

#include <QUndoCommand>

namespace helpdesk {

using namespace Qt::StringLiterals;

class GuideChange final : public QUndoCommand {
public:
    GuideChange(GuideDocument& document, const QString& words, Guide after, QString key)
        : QUndoCommand(words)
        , m_document(document)
        , m_before(document.guide())
        , m_after(std::move(after))
        , m_key(std::move(key))
    {
    }

    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    void undo() override { m_document.m_guide = m_before; }
    void redo() override { m_document.m_guide = m_after; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const GuideChange*>(other);
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    GuideDocument& m_document;
    Guide m_before;
    Guide m_after;
    QString m_key;
};

GuideDocument::GuideDocument(QObject* parent)
    : QObject(parent)
{
    // Told when the stack is done with it: what can be undone, and whether anything is unsaved, is right by then.
    connect(&m_stack, &QUndoStack::indexChanged, this, &GuideDocument::changed);
    connect(&m_stack, &QUndoStack::cleanChanged, this, &GuideDocument::editedChanged);
}

GuideDocument::~GuideDocument()
{
    m_stack.disconnect(this); // it empties itself, when those who listen are no longer whole
}

void GuideDocument::begin(const Guide& guide, int seen)
{
    m_seen = seen;
    m_guide = guide;
    m_stack.clear();
    Q_EMIT changed();
    Q_EMIT editedChanged();
}

void GuideDocument::resume(const Guide& began, const Guide& changed, int seen)
{
    begin(began, seen);
    change(tr("earlier changes"), [&changed](Guide& guide) { guide = changed; });
}

void GuideDocument::setSaved(int version, const Guide& written)
{
    m_seen = version;
    if (m_guide == written) // else something was changed while it was being saved
        m_stack.setClean();
    Q_EMIT editedChanged();
}

void GuideDocument::change(const QString& words, const Change& change, const QString& key)
{
    auto after = m_guide;
    change(after);
    if (after == m_guide)
        return;
    m_stack.push(new GuideChange(*this, words, std::move(after),
                                 key.isEmpty() ? QString() : u"%1 %2"_s.arg(key).arg(m_typing)));
}

} // namespace helpdesk
