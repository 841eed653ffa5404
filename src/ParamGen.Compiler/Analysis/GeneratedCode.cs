using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamGen.Compiler.Diagnostics;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Analysis;

/// <summary>
/// Reports what depends on generated code. The analyzer sees what generators have added, a generator does not: for it the same
/// class has an argument without a value, and so no constants.
/// </summary>
internal static class GeneratedCode
{
    private const string WriteNumber = "write the number, or use a constant of your own";

    /// <summary>Says why a model that is valid has no constants.</summary>
    /// <param name="context">Takes the diagnostics.</param>
    /// <param name="attributes">The model.</param>
    public static void ReportOfModel(SymbolAnalysisContext context, ClassAttributes attributes)
    {
        var type = attributes.Type;
        if (!Report(context, type, WithArguments(attributes), isLost: true)
            && !IsSeen(type, new GeneratedFiles(context.Compilation, isLoose: true).Before(), context.CancellationToken))
            context.ReportDiagnostic(ProblemDiagnostics.Of(
                new DeclarationProblem(
                    DeclarationRules.PG0005_ArgumentFromGeneratedCode,
                    type,
                    null,
                    type.Name,
                    "write its attributes, and the usings that they need, in files of your own"),
                context.CancellationToken));
    }

    /// <summary>Says what a block depends on.</summary>
    public static void ReportOfBlock(SymbolAnalysisContext context, ClassAttributes attributes) => Report(
        context,
        attributes.Type,
        [.. Given(attributes.Block), .. Given(attributes.DType), .. attributes.Layers],
        isLost: false);

    /// <summary>The budget, the device, the type, the files and what stands for their layers, and the layers.</summary>
    private static IEnumerable<AttributeData> WithArguments(ClassAttributes attributes) =>
    [
        .. Given(attributes.Budget),
        .. Given(attributes.Device),
        .. Given(attributes.DType),
        .. attributes.Files,
        .. attributes.CustomLayers,
        .. attributes.Layers,
    ];

    private static IEnumerable<AttributeData> Given(AttributeData? attribute) => attribute is null ? [] : [attribute];

    private static bool Report(SymbolAnalysisContext context, INamedTypeSymbol type, IEnumerable<AttributeData> attributes, bool isLost)
    {
        var isLoose = type.DeclaringSyntaxReferences.Any(reference => GeneratedFiles.IsFull(reference.SyntaxTree.FilePath));
        var arguments = new GeneratedArguments(context.Compilation, new(context.Compilation, isLoose), isLost, context.CancellationToken);
        var problems = new UseProblems();
        var isReported = false;
        foreach (var attribute in attributes)
        {
            var isOwn = false;
            foreach (var (argument, on) in arguments.Of(attribute))
            {
                isOwn = isReported = true;
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(DeclarationRules.PG0005_ArgumentFromGeneratedCode),
                    argument.GetLocation(),
                    LayerAttributes.KindOf(attribute.AttributeClass!),
                    InputAdvice(attribute, on) ?? WriteNumber));
            }

            if (!isOwn && UsedClass.By(attribute) is { } used && arguments.AreWithin(used))
                problems.AddOfUsed(new(GraphRules.PG0320_UsedClassHasErrors, type, attribute, type.Name, used.Name)
                {
                    Argument = UsedClass.ArgumentOf(attribute),
                });
        }

        foreach (var problem in problems.All)
            context.ReportDiagnostic(ProblemDiagnostics.Of(problem, context.CancellationToken));
        return isReported || problems.All.Count > 0;
    }

    /// <summary>What to write in place of the sizes that a model gives; null where it is not they.</summary>
    private static string? InputAdvice(AttributeData attribute, ISymbol constant)
    {
        if (!LayerAttributes.IsInput(attribute) || !ModelOutput.IsSize(constant.Name) || ModelOutput.ModelOf(constant) is not { } model)
            return null;
        return $"use [Input(typeof({model.Name}))] to take the output of {model.Name}, or {WriteNumber}";
    }

    /// <summary>Whether the class is a model without what generators add as well.</summary>
    private static bool IsSeen(INamedTypeSymbol type, Compilation before, CancellationToken cancellation)
    {
        if (DocumentationCommentId.CreateDeclarationId(type) is not { } id
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, before) is not INamedTypeSymbol seen)
            return false;
        var attributes = ClassAttributes.Of(seen);
        return attributes.File is not null
            || (attributes.HasInput && ClassReader.Read(attributes, before, cancellation).Network is not null);
    }
}
