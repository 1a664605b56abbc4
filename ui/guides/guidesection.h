// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guidelint.h"
#include "ui/guides/bilingualfield.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace helpdesk {

class GuideDocument;

/// Fields of one thing in a guide, below each other. A field knows where its value lies in a guide; what is typed is a change of
/// the document, and a change made elsewhere is shown by refresh().
class GuideSection : public QWidget {
    Q_OBJECT

public:
    explicit GuideSection(GuideDocument& document, QWidget* parent = nullptr);

    virtual void refresh();
    virtual void setReadOnly(bool readOnly);
    /// False when the section has no such field on show.
    bool focus(GuideField field, const QString& what);

protected:
    void changeEvent(QEvent* event) override;

    /// Where the value lies; null when it is not there.
    template <typename T>
    using At = std::function<T*(Guide&)>;

    void setTitle(const QString& title);
    BilingualField* addText(GuideField field, TextField::Lines lines, At<Bilingual> at);
    /// A text that is not the same in the guide as on the screen: lines of a list, for example.
    struct Converted {
        std::function<Bilingual(const Guide&)> shown;
        std::function<void(Guide&, const Bilingual&)> take;
        std::function<bool(const Bilingual&, const Bilingual&)> same;
    };
    BilingualField* addConverted(GuideField field, Converted converted);
    /// `tidy` runs behind every change.
    QLineEdit* addLine(GuideField field, At<QString> at, std::function<void(Guide&)> tidy = {});
    /// The entries are filled by the caller: a text, and what `chosen` is called with.
    QComboBox* addChoice(GuideField field, std::function<void(const QVariant&)> chosen);
    void addRow(GuideField field, QWidget* editor, bool captioned = true);
    void setShown(GuideField field, bool shown);

    /// A change of the document by this section; `key` joins keystrokes.
    void change(GuideField field, const std::function<void(Guide&)>& change, bool typing);
    /// Sets the current entry by its data, silently.
    static void setChoice(QComboBox& combo, const QVariant& data);
    virtual QString captionOf(GuideField field) const;
    virtual void retranslate();

    GuideDocument& m_document;
    QVBoxLayout* m_rows;
    QString m_key; ///< of the thing on show

private:
    struct Row {
        GuideField field;
        QLabel* caption = nullptr; ///< none where the editor has its own
        QWidget* editor = nullptr;
    };
    QLabel* m_title;
    std::vector<Row> m_fields;
    std::vector<std::function<void()>> m_refreshers;
};

} // namespace helpdesk
