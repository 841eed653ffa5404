using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Analysis;

/// <summary>Reports what is wrong with a model that is taken from a file: at the attribute, and at the line of the file.</summary>
internal static class FileModelAnalysis
{
    public static void Analyze(SymbolAnalysisContext context, ModelSteps steps, ClassAttributes attributes)
    {
        var (type, attribute, budget) = (attributes.Type, attributes.File!, attributes.Budget);
        if (steps.ReadFileModel(attributes, context.CancellationToken) is not { Model.Refusal: null } source)
            return;
        var place = ArgumentLocations.Of(attribute, nameof(KerasModelAttribute.Path), context.CancellationToken);
        var choice = source.Choose(context.Options.AdditionalFiles, ProjectFolder.Of(context.Options.AnalyzerConfigOptionsProvider));
        var reading = steps.ReadNetwork(choice, context.CancellationToken);
        if (reading.Problem is { } missing)
            context.ReportDiagnostic(ProblemDiagnostics.Of(missing, place));
        if (reading is not { File: { } file, Model: { } model })
            return;

        var profile = Profile.Of(attribute, context.Options);
        foreach (var error in model.Errors)
            Report(error.Rule, error.Position, error.Texts);
        if (reading.Source.Network is not { } network)
            return;
        var evaluation = steps.Evaluate(reading.Source, network with { Name = type.Name }, withAdvice: true);
        foreach (var problem in evaluation.Problems.Concat(evaluation.Advice.Where(IsWorthwhile)))
        {
            if (problem.Origin.IsNetwork)
                context.ReportDiagnostic(ProblemDiagnostics.Of(
                    problem,
                    ImmutableArray<AttributeData>.Empty,
                    budget,
                    default,
                    context.CancellationToken));
            else
                Report(problem.Rule, model.Positions[problem.Layer], problem.Texts);
        }

        if (evaluation.Report is { } report)
        {
            // What cannot be written is an error as well.
            steps.Write(
                new(source.Model.Namespace, source.Model.Types, report),
                ConstantLevels.Of(context.Options.AnalyzerConfigOptionsProvider));
            GeneratedCode.ReportOfModel(
                context,
                type,
                budget is null ? ImmutableArray.Create(attribute) : ImmutableArray.Create(attribute, budget));
        }

        void Report(Rule rule, int position, EquatableArray<Word> words)
        {
            var descriptor = Descriptors.AtFile(rule);
            object[] texts = [.. words.Select(word => word.Write(KerasWording.Instance))];
            var line = LineOf(file, position, context.CancellationToken);
            var severity = profile.SeverityOf(rule);
            context.ReportDiagnostic(Diagnostic.Create(
                descriptor,
                place,
                severity,
                [line],
                null,
                [
                    $"{type.Name}, {Path.GetFileName(file.Path)}, line {line.GetLineSpan().StartLinePosition.Line + 1}: {texts[0]}",
                    .. texts.Skip(1),
                ]));
            context.ReportDiagnostic(Diagnostic.Create(descriptor, line, severity, null, null, texts));
        }
    }

    /// <summary>A file is not edited as code is: what is merely a suggestion is left out.</summary>
    private static bool IsWorthwhile(Problem advice) => advice.Rule.Severity is Severity.Warning;

    private static Location LineOf(AdditionalText file, int position, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation)!;
        var span = new TextSpan(Math.Min(position, text.Length), 0);
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
