using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Blocks;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Compiler.Tests.Blocks;

/// <summary>
/// What a block's constants and arguments are at the values of a use is what C# makes of them where these values are written
/// into the block: the same value of the same type, or an error of both.
/// </summary>
public class ExpressionDifferentialTests
{
    /// <summary>The blocks of one compilation.</summary>
    private const int Together = 100;

    [Fact]
    public void Expressions_have_the_value_that_CSharp_gives_them()
    {
        foreach (var seeds in Sampling.Seeds(500).Chunk(Together))
        {
            var blocks = seeds.Select((seed, i) => new RandomBlock(seed, $"B{i}")).ToArray();
            var own = Sound(blocks);
            var given = Compilation(blocks, withGiven: true);
            var errors = ErrorsOf(given).Select(error => error.Location.SourceSpan.Start).ToHashSet();
            for (var i = 0; i < blocks.Length; i++)
                Compare(TypeOf(own, i), TypeOf(given, i), own, errors, () => $"seed {seeds[i]}\n{blocks[i].Text(withGiven: false)}\n\nwith {blocks[i].Text(withGiven: true)}");
        }
    }

    private static CSharpCompilation Compilation(RandomBlock[] blocks, bool withGiven) => Compile.Of(RandomExpressions.Declarations + "\n" + string.Join("\n", blocks.Select(block => block.Text(withGiven))));

    /// <summary>The blocks at their own values, without what C# does not take there: that is C#'s to report.</summary>
    private static CSharpCompilation Sound(RandomBlock[] blocks)
    {
        while (true)
        {
            var compilation = Compilation(blocks, withGiven: false);
            string[] wrong = [.. ErrorsOf(compilation).Select(LineOf).Distinct()];
            if (wrong.Length == 0)
                return compilation;
            foreach (var line in wrong)
                Assert.NotEmpty(blocks.Where(block => block.Loses(line)).ToList());
        }
    }

    private static IEnumerable<Diagnostic> ErrorsOf(CSharpCompilation compilation) => compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string LineOf(Diagnostic diagnostic)
    {
        var text = diagnostic.Location.SourceTree!.GetText();
        return text.Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString();
    }

    private static INamedTypeSymbol TypeOf(CSharpCompilation compilation, int i) => compilation.GetTypeByMetadataName($"B{i}") ?? compilation.GetTypeByMetadataName($"B{i}`1")!;

    private static void Compare(INamedTypeSymbol own, INamedTypeSymbol given, CSharpCompilation ownCode, HashSet<int> errors, Func<string> text)
    {
        // A parameter's value that C# does not take for its type is none of a use's.
        var block = BlockValues.AttributeOf(own)!;
        var parameters = block.ConstructorArguments[0].Values.Select(name => (string)name.Value!).ToArray();
        var fields = parameters.Select(name => (Own: FieldOf(own, name), Given: FieldOf(given, name))).ToArray();
        Assert.All(fields, field => Assert.True(field.Given.HasConstantValue, text()));
        var values = BlockValues.Of(own, block, [.. fields.Select(field => new TypedValue(field.Own.Type, field.Given.ConstantValue))], null, ownCode, out var wrong);
        Assert.True(values is not null, $"{wrong}\n{text()}");
        var evaluator = new ConstantEvaluator(new NamedConstants(ownCode, withinNameOf: false, default), values);

        foreach (var (ownField, givenField) in FieldsOf(own).Zip(FieldsOf(given)))
        {
            Assert.Equal(ownField.Name, givenField.Name);
            var result = evaluator.Of(ownField);
            var expected = givenField.HasConstantValue && !IsWrong(givenField.DeclaringSyntaxReferences[0]) ? Text(givenField.ConstantValue) : "an error";
            Assert.True(expected == Actual(result, ownField), $"{ownField.Name} is {Actual(result, ownField)}, but in C# {expected}, in\n{text()}");
            AssertPlainIsBound(ownField, evaluator, text);
        }

        foreach (var (ownLayer, givenLayer) in LayerAttributes.Of(own).Zip(LayerAttributes.Of(given)))
        {
            var computed = new BlockArguments(ownLayer, evaluator);
            var actual = computed.Values is null ? "an error" : Text(ownLayer, computed.Values);
            var expected = ArgumentReader.Read(givenLayer) is null || IsWrong(givenLayer.ApplicationSyntaxReference!) || UseArguments.Of(givenLayer) is null && ownLayer.AttributeClass!.Name == "UseAttribute" ? "an error" : Text(givenLayer, null);
            Assert.True(expected == actual, $"{ownLayer} is {actual} {computed.Fault}, but in C# {expected}, in\n{text()}");
        }

        bool IsWrong(SyntaxReference reference) => errors.Any(place => reference.Span.Contains(place));
    }

    /// <summary>What is computed without the compiler is what it computes.</summary>
    private static void AssertPlainIsBound(IFieldSymbol field, ConstantEvaluator evaluator, Func<string> text)
    {
        if (evaluator.Constants.InitializerOf(field) is not { } initializer || field.ContainingType.TypeKind == TypeKind.Enum || evaluator.FaultIn(initializer) is not null
            || ConstantConversion.Plain(field.Type, evaluator.PlainOf(initializer, initializer)) is not { } plain)
            return;
        var bound = BoundExpression.Initializer(initializer, field.Type, evaluator);
        Assert.True(Text(plain) == Text(bound.Value?.Value), $"{field.Name} is computed as {Text(plain)}, but bound as {Text(bound.Value?.Value)}, in\n{text()}");
    }

    private static string Actual(ConstantResult result, IFieldSymbol field) =>
        result.Fault is not null ? "an error"
        : result == ConstantResult.Unaffected ? Text(field.ConstantValue)
        : Text(result.Value!.Value);

    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst)
        .Concat(type.GetTypeMembers().SelectMany(FieldsOf))
        .Concat(type.BaseType is { Name: var name } @base && name.StartsWith("Base", StringComparison.Ordinal) ? FieldsOf(@base) : []);

    private static IFieldSymbol FieldOf(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IFieldSymbol>().Single();

    /// <summary>The arguments of a layer, and of a use the values that it gives, with their types.</summary>
    private static string Text(AttributeData layer, IReadOnlyDictionary<string, object?>? computed) =>
        string.Join("; ", ArgumentReader.Read(layer, computed)!.Arguments.Where(argument => argument.Name != nameof(UseAttribute.Arguments)).Select(argument => $"{argument.Name} = {ListText(argument.Value)}"))
        + (layer.AttributeClass!.Name == "UseAttribute" ? string.Join(", ", UseArguments.Of(layer, computed)!.Select(value => $"{(value.Value is null ? null : value.Type)} {Text(value.Value)}")) : "");

    private static string ListText(object? value) => value is System.Collections.IEnumerable list and not string ? $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]" : Text(value);

    /// <summary>A value with its type, to the last bit; whatever is no number is the same.</summary>
    private static string Text(object? value) => value switch
    {
        null => "null",
        double number => double.IsNaN(number) ? "double NaN" : $"double {BitConverter.DoubleToInt64Bits(number):x}",
        float number => float.IsNaN(number) ? "float NaN" : $"float {BitConverter.SingleToInt32Bits(number):x}",
        decimal number => $"decimal {number.ToString(CultureInfo.InvariantCulture)}",
        string text => $"string {string.Join(' ', text.Select(letter => ((int)letter).ToString("x", CultureInfo.InvariantCulture)))}",
        char letter => $"char {(int)letter}",
        _ => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
