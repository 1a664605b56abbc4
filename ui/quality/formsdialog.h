// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/qualitycalls.h"
#include "ui/base/answers.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace helpdesk {

class FormEditor;
class InlineMessage;

/// The forms of quality reviews: the general one and those of guides, to be changed, taken in from files and written to them.
/// Supervisors and administrators. Window's thread.
class FormsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FormsDialog(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    bool isRead() const { return m_read; }
    /// Takes in the form of this file, or writes the chosen one to it.
    void importFrom(const QString& path);
    void exportTo(const QString& path);
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void read();
    void fill();
    void choose(int row);
    bool mayLeaveForm();
    const QualityForm* chosen() const;
    void begin(const Guide& guide);
    void save();
    void reset();
    void offerGuides();
    void updateButtons();
    void fail(const Error& error);
    void retranslate();

    QualityCalls m_calls;
    AsyncWorkspace& m_workspace;
    std::vector<QualityForm> m_forms;
    std::vector<Guide> m_guides;
    QString m_wanted; ///< key, to be chosen when the list is filled
    bool m_read = false;
    int m_row = -1; ///< whose form stands in the editor
    bool m_isNew = false; ///< what stands in the editor is not kept yet
    Latest m_reading;
    QLabel* m_words;
    QListWidget* m_list;
    QPushButton* m_begin;
    QMenu* m_guideMenu;
    FormEditor* m_editor;
    InlineMessage* m_message;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_reset;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace helpdesk
