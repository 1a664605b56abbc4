// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importqueue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace helpdesk {

class CallerPicker;
class InlineMessage;

/// What is to be known of one file: what it needs, what was rejected and why, with a way to save that.
class ImportDetails : public QWidget {
    Q_OBJECT

public:
    ImportDetails(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// Null: of none.
    void show(const QueuedFile* file);

Q_SIGNALS:
    void customerChosen(helpdesk::CustomerId customer);
    void mappingChosen(const QString& mapping);
    void customersToBeAdded(bool add);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillMappings();
    void takeMapping(int index);
    void showRejections(const std::vector<Rejection>& rejections);
    void showMessage(const QueuedFile& file);
    void saveRejected();
    void retranslate();

    QueuedFile m_file;
    QStringList m_mappings;
    QLabel* m_customerLabel;
    CallerPicker* m_customer;
    QLabel* m_mappingLabel;
    QComboBox* m_mapping;
    QCheckBox* m_addCustomers; ///< for files of delegated access
    QLabel* m_title;
    QTableWidget* m_rejections;
    QPushButton* m_save;
    InlineMessage* m_message;
};

} // namespace helpdesk
