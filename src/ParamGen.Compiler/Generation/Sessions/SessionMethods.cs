using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Reading.Files;

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
            Describe("Runs the model in a thread of ONNX Runtime's.", withOutputs: true);
            WriteMemory();
        }

        if (plan.ReturnsResult)
        {
            Describe("Runs the model. The sizes of the outputs are known afterwards.", withOutputs: false);
            WriteResult();
        }
    }

    private void Describe(string summary, bool withOutputs)
    {
        writer.Blank();
        writer.Comment($"{summary}");
        foreach (var size in plan.Sizes.Take(plan.InputSizes))
            writer.ParameterComment(size.Parameter!, $"The size {size.Name ?? "that the file leaves open"}.");
        foreach (var value in withOutputs ? plan.Inputs.Concat(plan.Outputs) : plan.Inputs)
        {
            if (value.ShapeParameter is { } shape)
                writer.ParameterComment(shape, $"The shape of {value.Parameter}.");
            writer.ParameterComment(value.Parameter, value.Value.Type + (value.Dims is null ? "" : " " + ValueMembers.ShapeOf(value.Value)));
        }
    }

    private void WriteSpans()
    {
        var pointers = plan.AllowsUnsafe ? plan.Inputs.Concat(plan.Outputs).Where(IsPinned).ToArray() : [];
        writer.Open(
            $"public {(pointers.Length > 0 ? "unsafe " : "")}void {GeneratedSessionMembers.Run}("
            + Parameters("global::System.ReadOnlySpan", plan.Outputs.Select(output => $"global::System.Span<{CSharp(output)}> "), RunOptions)
            + ")");
        OpenCall();
        for (var i = 0; i < pointers.Length; i++)
            writer.Line($"fixed ({CSharp(pointers[i])}* {Pointer(i)} = {Name(pointers[i])})");
        if (pointers.Length > 0)
            writer.Open("");
        WriteArguments("", value => Array.IndexOf(pointers, value) is >= 0 and var i ? $"(global::System.IntPtr){Pointer(i)}" : Null);
        writer.Line("call.Run(options);");
        if (pointers.Length > 0)
            writer.Close();
        WriteReads("");
        CloseCall();
    }

    private void WriteMemory()
    {
        writer.Open(
            $"public async global::System.Threading.Tasks.Task {GeneratedSessionMembers.RunAsync}("
            + Parameters(
                "global::System.ReadOnlyMemory",
                plan.Outputs.Select(output => $"global::System.Memory<{CSharp(output)}> "),
                $"{RunOptions}, {Cancellation}")
            + ")");
        OpenCall();
        var pointers = plan.AllowsUnsafe ? plan.Inputs.Concat(plan.Outputs).Where(IsPinned).ToArray() : [];
        for (var i = 0; i < pointers.Length; i++)
            writer.Line($"using (var {Pointer(i)} = {Name(pointers[i])}.Pin())");
        if (pointers.Length > 0)
        {
            writer.Open("");
            writer.Open("unsafe");
        }

        WriteArguments(
            ".Span",
            value => Array.IndexOf(pointers, value) is >= 0 and var i ? $"(global::System.IntPtr){Pointer(i)}.Pointer" : Null);
        if (pointers.Length > 0)
            writer.Close();
        writer.Line("await call.RunAsync(options, cancellation).ConfigureAwait(false);");
        if (pointers.Length > 0)
            writer.Close();
        WriteReads(".Span");
        CloseCall();
    }

    private void WriteResult()
    {
        writer.Open(
            $"public {GeneratedSessionMembers.Result} {GeneratedSessionMembers.Run}("
            + Parameters("global::System.ReadOnlySpan", null, RunOptions)
            + ")");
        OpenCall();
        WriteInputs("", _ => Null);
        writer.Line("using (var values = call.RunForResult(options))");
        writer.Line($"\treturn new {GeneratedSessionMembers.Result}(values);");
        CloseCall();
    }

    private string Parameters(string span, IEnumerable<string>? outputs, string last)
    {
        var sizes = plan.Sizes.Take(plan.InputSizes).Select(size => "int " + TypeHeader.Escape(size.Parameter!));
        var inputs = plan.Inputs.Select(input =>
            (input.ShapeParameter is { } shape ? $"{span}<long> {TypeHeader.Escape(shape)}, " : "")
            + (SessionPlan.Tensor(input.Type) is { Element.CSharp: var element } ? $"{span}<{element}> " : ListOf(input.Type!) + " ")
            + Name(input));
        var all = sizes.Concat(inputs);
        if (outputs is not null)
            all = all.Concat(outputs.Select((output, i) => output + Name(plan.Outputs[i])));
        return string.Join(", ", all.Append(last));
    }

    private void OpenCall()
    {
        writer.Line("var call = session.Begin();");
        writer.Open("try");
    }

    private void CloseCall()
    {
        writer.Close();
        writer.Open("finally");
        writer.Line("session.End(call);");
        writer.Close();
        writer.Close();
    }

    private void WriteArguments(string span, Func<SessionValue, string> pointer)
    {
        WriteInputs(span, pointer);
        for (var i = 0; i < plan.Outputs.Length; i++)
            writer.Line($"call.Output({Number(i)}, {Name(plan.Outputs[i])}{span}{(IsPinned(plan.Outputs[i]) ? ", " + pointer(plan.Outputs[i]) : "")});");
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
            writer.Line(SessionPlan.Tensor(input.Type) is { } tensor
                ? $"call.Input({Number(i)}, {Name(input)}{span}{(tensor.Element.IsText ? "" : ", " + pointer(input))});"
                : $"call.Input({Number(i)}, {SessionConversions.Write(input.Type!, SourceWriter.Quoted(input.Parameter), Name(input))});");
        }
    }

    private void WriteReads(string span)
    {
        for (var i = 0; i < plan.Outputs.Length; i++)
            writer.Line($"call.Read({Number(i)}, {Name(plan.Outputs[i])}{span});");
    }

    private static bool IsPinned(SessionValue value) => SessionPlan.Tensor(value.Type) is { Element.IsText: false };

    private static string CSharp(SessionValue value) => SessionPlan.Tensor(value.Type)!.Element.CSharp;

    private static string ListOf(SessionType type) => SessionConversions.CSharp(type, isInput: true);

    private static string Name(SessionValue value) => TypeHeader.Escape(value.Parameter);

    private static string Pointer(int index) => GeneratedSessionMembers.Pointer + Number(index);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
