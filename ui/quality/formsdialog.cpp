// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/formsdialog.h"

#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/quality/formeditor.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/placeholders.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kListLetters = 24;

} // namespace

FormsDialog::FormsDialog(AsyncWorkspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_calls(workspace)
    , m_workspace(workspace)
    , m_reading(this)
    , m_words(makeCaption(this))
    , m_list(new QListWidget(this))
    , m_begin(new QPushButton(this))
    , m_guideMenu(new QMenu(this))
    , m_editor(new FormEditor(this))
    , m_message(new InlineMessage(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"formsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"formList"_s);
    m_guideMenu->setObjectName(u"formGuides"_s);
    m_begin->setObjectName(u"formBegin"_s);
    m_reset->setObjectName(u"formReset"_s);
    m_save->setObjectName(u"formSave"_s);
    build();
    connectAll();
    retranslate();
    resizeWithText(*this, {980, 620});
    read();
}

void FormsDialog::build()
{
    for (auto* button : {m_begin, m_import, m_export, m_reset, m_save, m_close})
        button->setAutoDefault(false);
    setRole(*m_save, WidgetRole::Primary);
    m_words->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_begin->setMenu(m_guideMenu);
    fitToText(*m_list, [this](const QFontMetrics& metrics) {
        m_list->setMinimumWidth(metrics.averageCharWidth() * kListLetters);
        m_list->setMaximumWidth(metrics.averageCharWidth() * kListLetters * 2);
    });
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(m_list, 1);
    left->addWidget(m_begin);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(spacing::large);
    middle->addLayout(left, 1);
    middle->addWidget(m_editor, 3);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    for (auto* button : {m_save, m_reset, m_import, m_export, m_close})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_words);
    layout->addLayout(middle, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void FormsDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &FormsDialog::choose);
    connect(m_editor, &FormEditor::edited, this, &FormsDialog::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &FormsDialog::save);
    connect(m_reset, &QPushButton::clicked, this, &FormsDialog::reset);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const auto path =
            QFileDialog::getOpenFileName(this, windowTitle(), QDir::homePath(), tr("Forms of reviews (*.json);;All files (*)"));
        if (!path.isEmpty())
            importFrom(path);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto* form = chosen();
        const auto path = form ? QFileDialog::getSaveFileName(this, windowTitle(), QDir::home().filePath(form->key + u".json"_s),
                                                              tr("Forms of reviews (*.json);;All files (*)"))
                               : QString();
        if (!path.isEmpty())
            exportTo(path);
    });
}

void FormsDialog::read()
{
    m_reading.ask(
        m_calls.forms(),
        [this](const std::vector<QualityForm>& forms) {
            m_forms = forms;
            m_isNew = false;
            m_read = true;
            fill();
        },
        [this](const Error& error) { fail(error); });
    onAnswer(this, m_workspace.guides(), [this](const std::vector<Guide>& guides) {
        m_guides = guides;
        offerGuides();
    });
}

// What was chosen stays chosen.
void FormsDialog::fill()
{
    const auto* before = chosen();
    const auto wanted = !m_wanted.isEmpty() ? std::exchange(m_wanted, {}) : before ? before->key : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& form : m_forms) {
            const auto origin = form.shipped ? tr("as shipped") : tr("your own, version %1").arg(form.version);
            new QListWidgetItem(form.name.in(QLocale().name()) + u'\n' + origin, m_list);
        }
    }
    const auto found = std::ranges::find(m_forms, wanted, &QualityForm::key);
    const auto row = found == m_forms.end() ? 0 : static_cast<int>(found - m_forms.begin());
    if (!m_forms.empty()) {
        m_row = row;
        m_editor->show(m_forms[static_cast<size_t>(row)]); // as it is kept now: nothing is left to lose
        m_list->setCurrentRow(row);
    }
    offerGuides();
    updateButtons();
}

void FormsDialog::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_forms.size()))
        return;
    if (!mayLeaveForm()) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_row);
        return;
    }
    m_row = row;
    m_isNew = false;
    m_editor->show(m_forms[static_cast<size_t>(row)]);
    updateButtons();
}

// What is written in the editor and not kept would be lost.
bool FormsDialog::mayLeaveForm()
{
    return (!m_isNew && !m_editor->isChanged()) || mayDiscard(*this);
}

void FormsDialog::reject()
{
    if (mayLeaveForm())
        QDialog::reject();
}

const QualityForm* FormsDialog::chosen() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_forms.size()) ? &m_forms[static_cast<size_t>(row)] : nullptr;
}

// Guides that have no form of their own yet.
void FormsDialog::offerGuides()
{
    m_guideMenu->clear();
    for (const auto& guide : m_guides) {
        if (std::ranges::find(m_forms, guide.id, &QualityForm::guide) != m_forms.end())
            continue;
        auto* action = m_guideMenu->addAction(QString(guide.title.in(QLocale().name())).replace(u'&', "&&"_L1));
        action->setData(guide.id);
        connect(action, &QAction::triggered, this, [this, guide] { begin(guide); });
    }
    m_begin->setEnabled(!m_guideMenu->isEmpty());
}

// It begins with the questions of the general form.
void FormsDialog::begin(const Guide& guide)
{
    if (m_forms.empty() || !mayLeaveForm())
        return;
    m_row = -1;
    QualityForm form;
    form.key = guide.id;
    form.guide = guide.id;
    form.name = guide.title;
    form.points = m_forms.front().points;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    m_isNew = true;
    m_editor->show(form);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_message->say(InlineMessage::Kind::Information, tr("It begins with the questions of the general form. Save it to keep it."));
    updateButtons();
}

void FormsDialog::save()
{
    m_message->dismiss();
    onAnswer(
        this, m_calls.setForm(m_editor->form()),
        [this](const QualityForm& form) {
            m_wanted = form.key;
            m_message->say(InlineMessage::Kind::Success, tr("The form is kept as version %1; reviews keep the points as they were.")
                                                             .arg(form.version));
            read();
        },
        [this](const Error& error) { fail(error); });
}

void FormsDialog::reset()
{
    const auto* form = chosen();
    if (!form)
        return;
    m_message->dismiss();
    onAnswer(
        this, m_calls.removeForm(form->key), [this] { read(); }, [this](const Error& error) { fail(error); });
}

void FormsDialog::importFrom(const QString& path)
{
    m_message->dismiss();
    onAnswer(
        this, m_calls.importForm(path),
        [this](const QualityForm& form) {
            m_wanted = form.key;
            m_message->say(InlineMessage::Kind::Success, tr("The form “%1” is taken in.").arg(form.name.in(QLocale().name())));
            read();
        },
        [this](const Error& error) { fail(error); });
}

void FormsDialog::exportTo(const QString& path)
{
    const auto* form = chosen();
    if (!form)
        return;
    m_message->dismiss();
    onAnswer(
        this, m_calls.exportForm(form->key, path),
        [this, path] {
            m_message->say(InlineMessage::Kind::Success, tr("The form is in %1.").arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { fail(error); });
}

void FormsDialog::fail(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void FormsDialog::updateButtons()
{
    const auto* form = chosen();
    m_save->setEnabled(m_isNew || (form && m_editor->isChanged()));
    m_reset->setEnabled(form && !form->shipped);
    m_reset->setText(form && !form->shipped && !form->replacesShipped ? tr("&Remove this form") : tr("As ship&ped"));
    m_export->setEnabled(form != nullptr);
}

void FormsDialog::retranslate()
{
    setWindowTitle(tr("Forms of quality reviews"));
    m_words->setText(tr("A ticket is reviewed by the form of the guide it went through, and by the general one where its guide has none. "
                        "Each question is worth as many points as you say."));
    m_list->setAccessibleName(tr("Forms"));
    m_begin->setText(tr("New form for a &guide"));
    m_guideMenu->setAccessibleName(tr("Guides without a form of their own"));
    m_import->setText(tr("&Import..."));
    m_export->setText(tr("E&xport..."));
    m_save->setText(tr("&Save the form"));
    m_close->setText(tr("Close"));
    updateButtons();
}

void FormsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        offerGuides();
        const bool changed = m_isNew || m_editor->isChanged();
        if (!changed)
            fill();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
