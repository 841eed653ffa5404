using System.Diagnostics;

namespace ParamGen;

/// <summary>Gives a class the inputs, outputs, weights and costs of an ONNX model as constants.</summary>
/// <remarks>
/// The file is added to the project with <c>&lt;ParamGenFile Include="models/net.onnx" /&gt;</c> and read when the project is built. Names,
/// types and shapes are those of ONNX Runtime's own metadata, as far as the file contains them: a symbolic size keeps its name, a size that
/// the file does not contain is <c>None</c>, and what ONNX Runtime infers while it loads a model is left out. No axis is a batch axis.
/// Rejected: a file that is not found, is damaged, or is not an ONNX model; layers on the same class.
/// <para>Source: <see href="https://github.com/onnx/onnx/blob/main/docs/IR.md">ONNX, IR specification</see>.</para>
/// </remarks>
/// <example><c>[OnnxModel("mobilenet.onnx")] public partial class MobileNet;</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Conditional("PARAMGEN_ATTRIBUTES")]
public sealed class OnnxModelAttribute : ModelFileAttribute
{
    /// <summary>Describes the model in the given file.</summary>
    /// <param name="path">
    /// The path of the file, or as much of its end as identifies the file: <c>mobilenet.onnx</c>. Rejected: a path that matches no file, or
    /// more than one.
    /// </param>
    public OnnxModelAttribute(string path)
        : base(path)
    {
    }
}
