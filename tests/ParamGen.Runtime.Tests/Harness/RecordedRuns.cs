using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace ParamGen.Runtime.Tests.Harness;

/// <summary>Calls of sessions that are written by their signatures, with the values of the recorded runs.</summary>
internal sealed class RecordedRuns
{
    private readonly SessionProject project;

    public RecordedRuns(string[] files, bool allowsUnsafe)
    {
        project = new(
            "using ParamGen;\n" + string.Concat(files.Select((file, i) => $"[OnnxModel(\"{file}\")] public partial class Net{i} {{ }}\n")),
            files,
            new() { AllowsUnsafe = allowsUnsafe });
        var calls = files.Select((file, i) => Calls(i, OracleFiles.TruthOf(file).GetProperty("run")));
        project.Add($$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
            public static class Calls
            {
            {{string.Concat(calls)}}
            }
            """);
    }

    /// <summary>Runs a model in each form that it has, and compares what comes back.</summary>
    public void Check(int model, string file)
    {
        var run = (Func<string, IEnumerable<object?[]>>)Delegate.CreateDelegate(
            typeof(Func<string, IEnumerable<object?[]>>),
            project.Assembly.GetType("Calls")!.GetMethod($"Run{model}")!);
        var outputs = OracleFiles.TruthOf(file).GetProperty("run").GetProperty("outputs").EnumerateObject().ToArray();
        var forms = run(OracleFiles.PathOf(file)).ToArray();
        Assert.NotEmpty(forms);
        foreach (var values in forms)
        {
            Assert.Equal(outputs.Length, values.Length);
            if (PlainRun.DependsOnProcessor(file))
            {
                Assert.Equal(PlainRun.Outputs(file), values.Cast<float[]>());
                continue;
            }

            for (var i = 0; i < outputs.Length; i++)
                RecordedValue.AssertEqual(outputs[i].Value, values[i]);
        }
    }

    private string Calls(int model, JsonElement run)
    {
        var session = project.Compilation.GetTypeByMetadataName($"Net{model}+Session")!;
        var forms = session.GetMembers().OfType<IMethodSymbol>().Where(method => method.Name is "Run" or "RunAsync").ToArray();
        return $$"""
                public static IEnumerable<object[]> Run{{model}}(string path)
                {
                    using var session = Net{{model}}.Session.Open(path);
            {{string.Concat(forms.Select(form => Call(form, run)))}}
                }

            """;
    }

    private static string Call(IMethodSymbol method, JsonElement run)
    {
        var inputs = run.GetProperty("inputs").EnumerateObject().Select(input => input.Value).ToArray();
        var outputs = run.GetProperty("outputs").EnumerateObject().Select(output => output.Value).ToArray();
        var sizes = new Queue<long>(method.ContainingType.ContainingType.GetTypeMembers("Inputs")[0].GetTypeMembers()
            .SelectMany((input, i) => OpenSizes(input, inputs[i]))
            .DistinctBy(size => size.Name).Select(size => size.Size));
        var (input, output) = (0, 0);
        List<string> arguments = [], returned = [];
        var values = "";
        foreach (var parameter in method.Parameters.Where(parameter => parameter.Name is not ("options" or "cancellation")))
        {
            var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            if (type == "int" && sizes.Count > 0)
                arguments.Add(sizes.Dequeue().ToString(CultureInfo.InvariantCulture));
            else if (parameter.Name.EndsWith("Shape", StringComparison.Ordinal) && type.EndsWith("<long>", StringComparison.Ordinal)
                && !inputs[input].GetProperty("dtype").ValueEquals("int64"))
                arguments.Add(RecordedValue.Shape(inputs[input]));
            else if (parameter.Type.Name is "Span" or "Memory")
            {
                values += $"var out{output} = new {Element(parameter)}[{RecordedValue.Count(outputs[output])}]; ";
                returned.Add($"out{output}");
                arguments.Add($"out{output++}");
            }
            else
                arguments.Add(RecordedValue.Expression(inputs[input++], parameter.Type));
        }

        if (method.ReturnType.Name == "Result")
        {
            var members = method.ReturnType.GetMembers().OfType<IPropertySymbol>().ToArray();
            returned.AddRange(outputs.Select((value, i) => "result." + Property(members, outputs.Length, i)));
        }

        var call = $"session.{method.Name}({string.Join(", ", arguments)})";
        var statement = method.Name == "RunAsync" ? call + ".GetAwaiter().GetResult();"
            : method.ReturnsVoid ? call + ";"
            : $"var result = {call};";
        // Twice, since the second run uses what the first one has left.
        var again = method.Name == "RunAsync" || !method.ReturnsVoid ? "" : statement;
        return $"        {{ {values}{statement}{again} yield return new object[] {{ {string.Join(", ", returned)} }}; }}\n";
    }

    /// <summary>The open sizes of an input with their names; one without a name has its own.</summary>
    private static IEnumerable<(string Name, long Size)> OpenSizes(INamedTypeSymbol input, JsonElement value)
    {
        if (input.GetMembers("Shape") is not [IFieldSymbol { ConstantValue: string shape }]
            || !value.TryGetProperty("shape", out var sizes))
            yield break;
        var dims = shape.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var axis = 0; axis < dims.Length; axis++)
        {
            if (!long.TryParse(dims[axis], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                yield return (dims[axis] == "None" ? $"{input.Name} {axis}" : dims[axis], sizes[axis].GetInt64());
        }
    }

    /// <summary>The property of an output: those of shapes come after those of their values.</summary>
    private static string Property(IPropertySymbol[] members, int outputs, int index)
    {
        var values = members.Where((member, i) => i == 0 || member.Name != members[i - 1].Name + "Shape").ToArray();
        Assert.Equal(outputs, values.Length);
        return "@" + values[index].Name;
    }

    private static string Element(IParameterSymbol parameter) =>
        ((INamedTypeSymbol)parameter.Type).TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
