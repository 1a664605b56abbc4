// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/evidenceitem.h"

#include <QObject>

class QWidget;

namespace helpdesk {

/// The editor that fits the kind of an item: a line, several lines, or a list to choose from.
class EvidenceEditor : public QObject {
    Q_OBJECT

public:
    EvidenceEditor(const EvidenceItem& item, QWidget* parent);

    QWidget* widget() const { return m_widget; }
    QString text() const;
    /// Without telling that it changed.
    void setText(const QString& text);
    void setReadOnly(bool readOnly);
    void retranslate(const EvidenceItem& item);

Q_SIGNALS:
    void changed();
    /// Enter in a line, a choice made, or the focus gone elsewhere.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* make(const EvidenceItem& item, QWidget* parent);
    QWidget* makeChoice(const EvidenceItem& item, QWidget* parent);
    QWidget* makeText(QWidget* parent);

    QWidget* m_widget;
};

} // namespace helpdesk
