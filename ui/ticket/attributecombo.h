// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace helpdesk {

/// A choice that is stored as soon as it is made, and therefore never made by the way: arrows and letters open the list
/// instead of choosing the next entry, and the wheel scrolls what is around it.
class AttributeCombo final : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// Somebody is choosing: what is chosen from must stay as it is.
    bool isOpen() const { return m_open; }
    void showPopup() override;

Q_SIGNALS:
    void closed(); ///< before activated(), when there was a choice

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool m_open = false;
};

} // namespace helpdesk
