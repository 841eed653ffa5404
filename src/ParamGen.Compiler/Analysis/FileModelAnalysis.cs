using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Analysis;

/// <summary>Reports what is wrong with a model that is taken from a file: at the attribute, and at the line of the file.</summary>
internal static class FileModelAnalysis
{
    public static void Analyze(SymbolAnalysisContext context, ModelSteps steps, ClassAttributes attributes)
    {
        var (type, attribute, budget) = (attributes.Type, attributes.File!, attributes.Budget);
        var files = ProjectFile.Of(context.Options.AdditionalFiles, context.CancellationToken);
        var projectFolder = ProjectFolder.Of(context.Options.AnalyzerConfigOptionsProvider);
        if (steps.ReadFileModel(attributes, context.Compilation, files, context.CancellationToken) is not { Model.Refusal: null } source)
            return;
        var place = ArgumentLocations.Of(attribute, nameof(ModelFileAttribute.Path), context.CancellationToken);
        var choice = source.Choose(files, projectFolder);
        var reading = steps.ReadNetwork(choice, context.CancellationToken);
        if (reading.Problem is { } missing)
            context.ReportDiagnostic(ProblemDiagnostics.Of(missing, PlaceOf(missing)));
        if (reading.Model is null && reading.File is not null)
            AnalyzeContents();
        if (reading is not { File: { } file, Model: { } model })
            return;

        var found = new List<(Rule Rule, int Position, EquatableArray<Word> Texts)>();
        found.AddRange(model.Errors.Concat(model.Warnings).Select(error => (error.Rule, error.Position, error.Texts)));
        if (reading.Source.Network is not { } network)
        {
            Report();
            return;
        }

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
            else if (problem.Layer == 0 && attributes.InputOfFile is not null)
                context.ReportDiagnostic(ProblemDiagnostics.Of(problem, attributes.Layers, budget, default, context.CancellationToken));
            else
                found.Add((problem.Rule, model.Positions[problem.Layer], problem.Texts));
        }

        Report();
        if (evaluation.Report is { } report && !GeneratedCode.HasConstants(type))
            Write(new(source.Model.Namespace, source.Model.Types, report));

        // What has constants has been written; what cannot be written is an error as well.
        void Write(ModelReport written)
        {
            steps.Write(written, ConstantLevels.Of(context.Options.AnalyzerConfigOptionsProvider));
            GeneratedCode.ReportOfModel(
                context,
                type,
                ImmutableArray.Create(attribute).AddRange(attributes.CustomLayers).AddRange(budget is null ? [] : new[] { budget }));
        }

        // A file without a network has no layers at fault: what is left is the budget.
        void AnalyzeContents()
        {
            foreach (var problem in reading.Problems)
                context.ReportDiagnostic(budget is null || problem.Argument is null
                    ? Diagnostic.Create(Descriptors.Of(problem.Rule), place, Written(problem.Texts))
                    : ProblemDiagnostics.Of(problem, ImmutableArray<AttributeData>.Empty, budget, default, context.CancellationToken));
            if (reading.Source.Contents is { } contents && !GeneratedCode.HasConstants(type))
                Write(new(source.Model.Namespace, source.Model.Types, null)
                {
                    Contents = contents,
                    FileKind = source.Kind,
                    Session = source.Kind is ModelFileKind.Onnx ? SessionSupport.Of(context.Compilation) : null,
                });
        }

        Location PlaceOf(FileProblem problem) =>
            attributes.CustomLayerOf(problem.CustomLayer) is { } at
                ? ArgumentLocations.Of(at, nameof(CustomLayerAttribute.Name), context.CancellationToken)
                : place;

        // At the lines of the file, and the first of each severity at the attribute, too: a file may have hundreds.
        void Report()
        {
            var profile = Profile.Of(attribute, context.Options);
            var atLines = found.Select(fault => (fault.Rule, Line: LineOf(file, projectFolder, fault.Position), fault.Texts));
            foreach (var group in atLines.GroupBy(fault => profile.SeverityOf(fault.Rule)))
            {
                var (rule, first, texts) = group.First();
                var others = group.Count() - 1;
                var line = file.Lines is null ? "" : $", line {first.GetLineSpan().StartLinePosition.Line + 1}";
                var message = $"{type.Name}, {file.Name}{line}: "
                    + rule.MessageText(KerasWording.Instance, [.. texts]);
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.OfFile(rule),
                    place,
                    group.Key,
                    group.Select(fault => fault.Line).Distinct(),
                    null,
                    others > 0 ? $"{message} ({Numbers.Of(others, "more problem")} in the file)" : message));
                foreach (var fault in group)
                    context.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.AtFile(fault.Rule),
                        fault.Line,
                        group.Key,
                        null,
                        null,
                        Written(fault.Texts)));
            }
        }

        static object[] Written(EquatableArray<Word> texts) => [.. texts.Select(text => text.Write(KerasWording.Instance))];
    }

    /// <summary>A file is not edited as code is: what is merely a suggestion is left out.</summary>
    private static bool IsWorthwhile(Problem advice) => advice.Rule.Severity is Severity.Warning;

    /// <summary>The line of a file. One without lines, such as an archive, is shown as a whole.</summary>
    private static Location LineOf(FileText file, string projectFolder, int position)
    {
        var path = Path.Combine(projectFolder, file.Path);
        if (file.Lines is not { } lines)
            return Location.Create(path, default, default);
        var span = new TextSpan(Math.Min(position, lines.Length), 0);
        return Location.Create(path, span, lines.Lines.GetLinePositionSpan(span));
    }
}
