using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;

namespace ParamGen.Compiler.Generation.Sessions;

/// <summary>The methods that run a model.</summary>
internal sealed class SessionMethods(SourceWriter writer, SessionPlan plan)
{
    private const string RunOptions = $"global::{SessionSupport.Library}.RunOptions options = null";
    private const string Cancellation =
        "global::System.Threading.CancellationToken cancellation = default(global::System.Threading.CancellationToken)";
    private const string Null = "global::System.IntPtr.Zero";

    public void Write()
    {
        if (plan.TakesSpans)
        {
            Describe("Runs the model. Once it has run with the same sizes, it allocates nothing.", withOutputs: true);
            WriteSpans();
            Describe("Runs the model in a thread of ONNX Runtime's, which needs a session with several.", withOutputs: true, isAsync: true);
            WriteMemory();
        }

        if (plan.ReturnsResult)
        {
            Describe("Runs the model. The sizes of the outputs are known afterwards.", withOutputs: false);
            WriteResult();
        }
    }

    private void Describe(string summary, bool withOutputs, bool isAsync = false)
    {
        writer.Blank();
        writer.Comment($"{summary}");
        foreach (var size in plan.Sizes.Take(plan.InputSizes))
            writer.ParameterComment(size.Parameter!, $"The size {size.Name ?? "that the file leaves open"}.");
        foreach (var value in withOutputs ? plan.Inputs.Concat(plan.Outputs) : plan.Inputs)
        {
            if (value.ShapeParameter is { } shape)
                writer.ParameterComment(shape, $"The shape of {value.Parameter}.");
            writer.ParameterComment(value.Parameter, value.Description);
        }

        writer.ParameterComment("options", "Options of the run. It ends with an exception when Terminate is set.");
        if (isAsync)
            writer.ParameterComment("cancellation", "Ends the run with an exception.");
    }

    private void WriteSpans()
    {
        var pointers = Pinned(plan.Inputs.Concat(plan.Outputs));
        OpenMethod(
            $"public {Unsafe(pointers)}void {GeneratedSessionMembers.Run}",
            Parameters(
                "global::System.ReadOnlySpan",
                plan.Outputs.Select(output => $"global::System.Span<{CSharp(output)}> "),
                RunOptions));
        OpenFixed(pointers);
        WriteInputs("", Address(pointers, ""));
        WriteOutputs("", Address(pointers, ""));
        writer.Line("call.Run(options);");
        CloseUnsafe(pointers);
        WriteReads("");
        CloseMethod();
    }

    private void WriteMemory()
    {
        var pointers = Pinned(plan.Inputs.Concat(plan.Outputs));
        OpenMethod(
            $"public async global::System.Threading.Tasks.Task {GeneratedSessionMembers.RunAsync}",
            Parameters(
                "global::System.ReadOnlyMemory",
                plan.Outputs.Select(output => $"global::System.Memory<{CSharp(output)}> "),
                $"{RunOptions}, {Cancellation}"));
        if (pointers.Length > 0)
            writer.Open("unsafe");
        for (var i = 0; i < pointers.Length; i++)
            writer.Line($"var {Pointer(i)} = call.Pin({Name(pointers[i])}.Pin());");
        WriteInputs(".Span", Address(pointers, ".Pointer"));
        WriteOutputs(".Span", Address(pointers, ".Pointer"));
        CloseUnsafe(pointers);
        writer.Line("await call.RunAsync(options, cancellation).ConfigureAwait(false);");
        WriteReads(".Span");
        CloseMethod();
    }

    private void WriteResult()
    {
        var pointers = Pinned(plan.Inputs);
        OpenMethod(
            $"public {Unsafe(pointers)}{GeneratedSessionMembers.Result} {GeneratedSessionMembers.Run}",
            Parameters("global::System.ReadOnlySpan", null, RunOptions));
        OpenFixed(pointers);
        WriteInputs("", Address(pointers, ""));
        writer.Line("using (var values = call.RunForResult(options))");
        writer.Line($"\treturn new {GeneratedSessionMembers.Result}(values);");
        CloseUnsafe(pointers);
        CloseMethod();
    }

    private SessionValue[] Pinned(IEnumerable<SessionValue> values) => plan.AllowsUnsafe ? [.. values.Where(IsPinned)] : [];

    private static string Unsafe(SessionValue[] pointers) => pointers.Length > 0 ? "unsafe " : "";

    private static Func<SessionValue, string> Address(SessionValue[] pointers, string member) => value =>
        Array.IndexOf(pointers, value) is >= 0 and var i ? $"(global::System.IntPtr){Pointer(i)}{member}" : Null;

    private void OpenMethod(string heading, string parameters)
    {
        writer.Open($"{heading}({parameters})");
        writer.Line("var call = session.Begin();");
        writer.Open("try");
    }

    private void CloseMethod()
    {
        writer.Close();
        writer.Open("finally");
        writer.Line("session.End(call);");
        writer.Close();
        writer.Close();
    }

    /// <summary>One statement for each type of elements: a compiler takes long over hundreds of nested ones.</summary>
    private void OpenFixed(SessionValue[] pointers)
    {
        var statements = pointers
            .Select((value, i) => (Type: CSharp(value), Variable: $"{Pointer(i)} = {Name(value)}"))
            .GroupBy(pointer => pointer.Type, pointer => pointer.Variable)
            .Select(type => $"fixed ({type.Key}* {string.Join(", ", type)})")
            .ToArray();
        for (var i = 0; i < statements.Length; i++)
        {
            if (i < statements.Length - 1)
                writer.Line(statements[i]);
            else
                writer.Open(statements[i]);
        }
    }

    private void CloseUnsafe(SessionValue[] pointers)
    {
        if (pointers.Length > 0)
            writer.Close();
    }

    private string Parameters(string span, IEnumerable<string>? outputs, string last)
    {
        var sizes = plan.Sizes.Take(plan.InputSizes).Select(size => "int " + TypeHeader.Escape(size.Parameter!));
        var inputs = plan.Inputs.Select(input =>
            (input.ShapeParameter is { } shape ? $"{span}<long> {TypeHeader.Escape(shape)}, " : "")
            + input.Type switch
            {
                TensorType { Element.CSharp: var element } => $"{span}<{element}> ",
                OptionalType { Inner: TensorType { Element.CSharp: var element } } => $"{element}[] ",
                _ => SessionConversions.CSharp(input.Type!, isInput: true) + " ",
            }
            + Name(input));
        var all = sizes.Concat(inputs);
        if (outputs is not null)
            all = all.Concat(outputs.Select((output, i) => output + Name(plan.Outputs[i])));
        return string.Join(", ", all.Append(last));
    }

    private void WriteOutputs(string span, Func<SessionValue, string> pointer)
    {
        for (var i = 0; i < plan.Outputs.Length; i++)
        {
            var output = plan.Outputs[i];
            writer.Line($"call.Output({Number(i)}, {Name(output)}{span}{(IsPinned(output) ? ", " + pointer(output) : "")});");
        }
    }

    private void WriteInputs(string span, Func<SessionValue, string> pointer)
    {
        for (var i = 0; i < plan.InputSizes; i++)
            writer.Line($"call.Size({Number(i)}, {TypeHeader.Escape(plan.Sizes[i].Parameter!)});");
        for (var i = 0; i < plan.Inputs.Length; i++)
        {
            var input = plan.Inputs[i];
            if (input.ShapeParameter is { } shape)
                writer.Line($"call.Shape({Number(i)}, {TypeHeader.Escape(shape)}{span});");
            writer.Line(input.Type switch
            {
                TensorType { Element.IsText: true } => $"call.Input({Number(i)}, {Name(input)}{span});",
                TensorType => $"call.Input({Number(i)}, {Name(input)}{span}, {pointer(input)});",
                OptionalType { Inner: TensorType } => $"call.Optional({Number(i)}, {Name(input)});",
                var type =>
                    $"call.Input({Number(i)}, {SessionConversions.Write(type!, SourceWriter.Quoted(input.Parameter), Name(input))});",
            });
        }
    }

    private void WriteReads(string span)
    {
        for (var i = 0; i < plan.Outputs.Length; i++)
            writer.Line($"call.Read({Number(i)}, {Name(plan.Outputs[i])}{span});");
    }

    private static bool IsPinned(SessionValue value) => value.Type is TensorType { Element.IsText: false };

    private static string CSharp(SessionValue value) => SessionPlan.Tensor(value.Type)!.Element.CSharp;

    private static string Name(SessionValue value) => TypeHeader.Escape(value.Parameter);

    private static string Pointer(int index) => GeneratedSessionMembers.Pointer + Number(index);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
