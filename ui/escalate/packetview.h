// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/packet.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

/// The request exactly as it will be pasted, field by field in the order of the target's form, each with a button that copies it.
class PacketView : public QWidget {
    Q_OBJECT

public:
    explicit PacketView(QWidget* parent = nullptr);

    void show(const Packet& packet);
    /// Where the target's form is; empty: nowhere on the web.
    void setPortal(const QString& url);
    const Packet& packet() const { return m_packet; }
    /// Chosen by hand; empty: the language in which the target reads.
    QString language() const { return m_language; }
    void setLanguage(const QString& language);

Q_SIGNALS:
    void languageChanged();
    void copied(const QString& what);
    void saveAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QLabel* label;
        QLabel* value;
        QLabel* warnings;
        QLabel* original;
        QPushButton* copy;
    };
    void rebuild();
    void addField(const PacketField& field);
    void fill();
    void copy(const QString& text, const QString& what);
    void retranslate();

    Packet m_packet;
    QString m_language;
    std::vector<Field> m_fields;
    QLabel* m_title;
    QComboBox* m_languages;
    QPushButton* m_copyAll;
    QPushButton* m_save;
    QPushButton* m_portal;
    QString m_portalUrl;
    QVBoxLayout* m_rows;
};

} // namespace helpdesk
