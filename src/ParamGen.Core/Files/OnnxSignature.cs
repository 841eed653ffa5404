using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;

namespace ParamGen.Core.Files;

/// <summary>What an ONNX model takes and returns, which is all that a call of it needs.</summary>
/// <param name="Inputs">What it takes, in the order of the file.</param>
/// <param name="Outputs">What it returns, in the order of the file.</param>
internal sealed record OnnxSignature(EquatableArray<DescribedValue> Inputs, EquatableArray<DescribedValue> Outputs)
{
    public static OnnxSignature Of(OnnxReport model) => new(model.Inputs, model.Outputs);

    public static OnnxSignature Of(FileDescription file) => new(file.Inputs, file.Outputs);
}
