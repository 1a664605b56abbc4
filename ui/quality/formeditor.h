// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/qualityform.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace helpdesk {

/// One form as a table of its questions, in both languages, with what each is worth. Changes nothing by itself.
class FormEditor final : public QWidget {
    Q_OBJECT

public:
    explicit FormEditor(QWidget* parent = nullptr);

    void show(const QualityForm& form);
    /// As it stands here; see checkedForm() for what may be wrong with it.
    QualityForm form() const;
    bool isChanged() const { return form() != m_form; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addRow(const QualityPoint& point);
    QualityPoint pointAt(int row) const;
    QString freshKey() const;
    void add();
    void remove();
    void move(int by);
    void updateButtons();
    void fitHeader();
    void retranslate();

    QualityForm m_form;
    bool m_filling = false;
    QLabel* m_englishTitle;
    QLineEdit* m_english;
    QLabel* m_russianTitle;
    QLineEdit* m_russian;
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace helpdesk
