using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Model;
using ParamGen.Core.Tests.Robustness;

namespace ParamGen.Compiler.Tests.Blocks;

/// <summary>
/// With the values of a use, a block's constants and arguments are what C# makes of them if these values are written into the
/// block: the same value of the same type, or an error in both.
/// </summary>
public class ExpressionDifferentialTests
{
    /// <summary>The blocks of one compilation.</summary>
    private const int Together = 100;

    [Fact]
    public void Expressions_have_the_value_that_C_sharp_gives_them()
    {
        foreach (var seeds in Sampling.Seeds(500).Chunk(Together))
        {
            var blocks = seeds.Select((seed, i) => new RandomBlock(seed, $"B{i}")).ToArray();
            var own = Sound(blocks);
            var given = Compilation(blocks, withGiven: true);
            var errors = ErrorsOf(given).Select(error => error.Location.SourceSpan.Start).ToHashSet();
            for (var i = 0; i < blocks.Length; i++)
                Compare(TypeOf(own, i), TypeOf(given, i), own, errors, Text(seeds[i], blocks[i]));
        }
    }

    private static Func<string> Text(int seed, RandomBlock block) =>
        () => $"seed {seed}\n{block.Text(withGiven: false)}\n\nwith {block.Text(withGiven: true)}";

    private static CSharpCompilation Compilation(RandomBlock[] blocks, bool withGiven) =>
        Compile.Of(RandomExpressions.Declarations + "\n" + string.Join("\n", blocks.Select(block => block.Text(withGiven))));

    /// <summary>The blocks with their own values, without what C# rejects there: that is C#'s to report.</summary>
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

    private static IEnumerable<Diagnostic> ErrorsOf(CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string LineOf(Diagnostic diagnostic)
    {
        var text = diagnostic.Location.SourceTree!.GetText();
        return text.Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString();
    }

    private static INamedTypeSymbol TypeOf(CSharpCompilation compilation, int i) =>
        compilation.GetTypeByMetadataName($"B{i}") ?? compilation.GetTypeByMetadataName($"B{i}`1")!;

    private static void Compare(
        INamedTypeSymbol own,
        INamedTypeSymbol given,
        CSharpCompilation code,
        HashSet<int> errors,
        Func<string> text)
    {
        var evaluator = new ConstantEvaluator(new NamedConstants(code, withinNameOf: false, default), ValuesOf(own, given, code, text));
        foreach (var (ownField, givenField) in FieldsOf(own).Zip(FieldsOf(given)))
        {
            Assert.Equal(ownField.Name, givenField.Name);
            var isValid = givenField.HasConstantValue && !IsWrong(givenField.DeclaringSyntaxReferences[0]);
            var expected = isValid ? Text(givenField.ConstantValue) : "an error";
            var actual = Text(evaluator.Of(ownField), ownField);
            Assert.True(expected == actual, $"{ownField.Name} is {actual}, but in C# {expected}, in\n{text()}");
            AssertPlainIsBound(ownField, evaluator, text);
        }

        foreach (var (ownLayer, givenLayer) in ClassAttributes.Of(own).Layers.Zip(ClassAttributes.Of(given).Layers))
        {
            var computed = new BlockArguments(ownLayer, evaluator);
            var actual = computed.Values is null ? "an error" : Text(ownLayer, computed.Values);
            var expected = IsWrong(givenLayer.ApplicationSyntaxReference!) ? "an error" : Text(givenLayer, null);
            Assert.True(expected == actual, $"{ownLayer} is {actual} {computed.Fault}, but in C# {expected}, in\n{text()}");
        }

        bool IsWrong(SyntaxReference reference) => errors.Any(place => reference.Span.Contains(place));
    }

    private static BlockValues ValuesOf(INamedTypeSymbol own, INamedTypeSymbol given, CSharpCompilation code, Func<string> text)
    {
        var block = ClassAttributes.Of(own).Block!;
        var values = new List<TypedValue>();
        foreach (var name in block.ConstructorArguments[0].Values.Select(name => (string)name.Value!))
        {
            var field = FieldOf(given, name);
            Assert.True(field.HasConstantValue, text());
            values.Add(new(FieldOf(own, name).Type, field.ConstantValue));
        }

        var result = BlockValues.Of(own, block, values, null, code, out var wrong);
        Assert.True(result is not null, $"{wrong}\n{text()}");
        return result;
    }

    /// <summary>What is computed without the compiler is what the compiler computes.</summary>
    private static void AssertPlainIsBound(IFieldSymbol field, ConstantEvaluator evaluator, Func<string> text)
    {
        if (field.ContainingType.TypeKind == TypeKind.Enum
            || evaluator.Constants.InitializerOf(field) is not { } initializer
            || evaluator.FaultIn(initializer) is not null
            || ConstantConversion.Plain(field.Type, evaluator.PlainOf(initializer, initializer)) is not { } plain)
            return;
        var bound = Text(BoundExpression.Initializer(initializer, field.Type, evaluator).Value?.Value);
        Assert.True(Text(plain) == bound, $"{field.Name} is computed as {Text(plain)}, but bound as {bound}, in\n{text()}");
    }

    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Where(field => field.IsConst)
        .Concat(type.GetTypeMembers().SelectMany(FieldsOf))
        .Concat(type.BaseType is { } @base && @base.Name.StartsWith("Base", StringComparison.Ordinal) ? FieldsOf(@base) : []);

    private static IFieldSymbol FieldOf(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IFieldSymbol>().Single();

    /// <summary>The arguments of a layer; those of a use with their types.</summary>
    private static string Text(AttributeData layer, IReadOnlyDictionary<string, object?>? computed)
    {
        var arguments = ArgumentReader.Read(layer, computed)?.Arguments.Where(argument => argument.Name != nameof(UseAttribute.Arguments));
        if (arguments is null)
            return "an error";
        var text = string.Join("; ", arguments.Select(argument => $"{argument.Name} = {ValueText(argument.Value)}"));
        if (layer.AttributeClass!.Name != nameof(UseAttribute))
            return text;
        return UseArguments.Of(layer, computed) is { } given
            ? text + string.Join(", ", given.Select(value => $"{(value.Value is null ? null : value.Type)} {Text(value.Value)}"))
            : "an error";
    }

    private static string Text(ConstantResult result, IFieldSymbol field) =>
        result.Fault is not null ? "an error" : Text(result == ConstantResult.Unaffected ? field.ConstantValue : result.Value!.Value);

    private static string ValueText(ArgumentValue value) => value switch
    {
        ArgumentValue.Real number => Text(number.Value),
        ArgumentValue.Text text => Text(text.Value),
        ArgumentValue.Reals list => $"[{string.Join(", ", list.Values.Select(item => Text(item)))}]",
        ArgumentValue.Texts list => $"[{string.Join(", ", list.Values.Select(item => Text(item)))}]",
        _ => $"{value.GetType().Name} {value}",
    };

    /// <summary>A value with its type, down to the last bit. All that are not a number are the same.</summary>
    private static string Text(object? value) => value switch
    {
        null => "null",
        double number => double.IsNaN(number) ? "double NaN" : $"double {BitConverter.DoubleToInt64Bits(number):x}",
        float number => float.IsNaN(number) ? "float NaN" : $"float {BitConverter.SingleToInt32Bits(number):x}",
        decimal number => $"decimal {string.Join(' ', decimal.GetBits(number))}",
        string text => $"string {string.Join(' ', text.Select(letter => ((int)letter).ToString("x", CultureInfo.InvariantCulture)))}",
        char letter => $"char {(int)letter}",
        _ => $"{value.GetType().Name} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
