// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guides/guidesection.h"

namespace helpdesk {

/// What a guide says of itself: what it is for, and by which words it is proposed.
class GuideFields final : public GuideSection {
    Q_OBJECT

public:
    explicit GuideFields(GuideDocument& document, QWidget* parent = nullptr);

    void refresh() override;
    void setReadOnly(bool readOnly) override;

protected:
    QString captionOf(GuideField field) const override;
    void retranslate() override;

private:
    template <typename E>
    QWidget* addBoxes(GuideField field, std::vector<E> Guide::*list);

    QLineEdit* m_id;
    QComboBox* m_category;
    QComboBox* m_kind;
    QComboBox* m_start;
    std::vector<QCheckBox*> m_services;
    std::vector<QCheckBox*> m_products;
    bool m_readOnly = false;
};

} // namespace helpdesk
