// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supporttier.h"
#include "ui/offering/choicerow.h"

#include <QHash>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace helpdesk {

class DateField;
class HoursEditor;
class TargetsGrid;

/// The fields of a support tier under the four things a customer must be told: what we support, when, how to reach us,
/// what it costs; then who does the work. What is wrong stands below its field.
class TierForm : public QWidget {
    Q_OBJECT

public:
    explicit TierForm(QWidget* parent = nullptr);

    void show(const SupportTier& tier);
    /// `base` with what is written here. What cannot be read is left as it was, and is among problems().
    SupportTier written(const SupportTier& base);
    /// Of written(): fields whose text is no value.
    const std::vector<TierFault>& unreadable() const { return m_unreadable; }

    void showFaults(const std::vector<TierFault>& faults);
    void clearFaults();
    QString problem(TierField field) const; ///< empty: none is shown
    void setReadOnly(bool readOnly);
    void focusName();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* caption = nullptr;
        QWidget* editor = nullptr;
    };

    void build();
    void addSection(int index);
    void addRow(int index, QWidget* editor);
    void addProblem(TierField field, QWidget* goTo);
    void connectAll();
    void showPrice(const TierPrice& price);
    void showDelivery(const TierDelivery& delivery);
    void showTargets(const std::optional<ServicePolicy>& policy);
    std::vector<TierContact> contacts() const;
    void readTargets(SupportTier& tier);
    void readPrice(SupportTier& tier);
    void readValidity(SupportTier& tier);
    void showProblem(TierField field, const QString& sentence);
    void updateEnabled();
    void retranslate();

    QGridLayout* m_grid;
    std::array<QLabel*, 6> m_sections{};
    std::vector<Row> m_rows;
    QHash<int, QLabel*> m_problems; ///< by TierField
    QHash<int, QWidget*> m_firsts; ///< where to go for a problem
    std::vector<TierFault> m_unreadable;
    bool m_readOnly = false;

    std::array<QLineEdit*, 2> m_name; ///< English, Russian
    std::array<QPlainTextEdit*, 2> m_description;
    ChoiceRow<Service>* m_services;
    ChoiceRow<CaseKind>* m_kinds;
    HoursEditor* m_hours;
    QCheckBox* m_ownTargets;
    TargetsGrid* m_targets;
    std::array<QLineEdit*, 3> m_contacts{}; ///< by ContactMethod, several with commas between
    ChoiceRow<Severity>* m_phoneOnly;
    QComboBox* m_priceModel;
    QLineEdit* m_amount;
    QLineEdit* m_currency;
    QLineEdit* m_packageHours;
    std::array<QLineEdit*, 2> m_priceNote;
    QComboBox* m_deliveredBy;
    QLineEdit* m_company;
    QLineEdit* m_companyContact;
    QLineEdit* m_companyMail;
    QLineEdit* m_companyPhone;
    ChoiceRow<Service>* m_part;
    DateField* m_validFrom;
    DateField* m_validTo;
    QCheckBox* m_default;
};

} // namespace helpdesk
