using ModelFiles;

Console.WriteLine(Digits.Summary);

// The weights beside a model have as many values as it has parameters.
Console.WriteLine($"{Digits.TotalParameters:N0} parameters, {DigitsWeights.TotalParameters:N0} values in the file of weights");
Console.WriteLine();

// Buffers of the right sizes, with names that the compiler knows.
var pixels = new float[ResNet.Inputs.Pixels.Size];
var logits = new float[ResNet.Outputs.Logits.Size];
Console.WriteLine($"{ResNet.Inputs.Pixels.Name} {ResNet.Inputs.Pixels.Type} {ResNet.Inputs.Pixels.Shape}: {pixels.Length:N0} values");
Console.WriteLine($"{ResNet.Outputs.Logits.Name} {ResNet.Outputs.Logits.Type} {ResNet.Outputs.Logits.Shape}: {logits.Length:N0} values");
Console.WriteLine($"{ResNet.TotalParameters:N0} parameters, {ResNet.MultiplyAdds:N0} multiply-adds");
Console.WriteLine(ResNet.OperatorCounts);
Console.WriteLine();

// What a device needs: integers of the right scale, and an arena that is large enough.
static sbyte Quantized(float number, float scale, int zeroPoint) =>
    (sbyte)Math.Clamp(MathF.Round(number / scale) + zeroPoint, sbyte.MinValue, sbyte.MaxValue);

var half = Quantized(0.5f, Sensor.Inputs.Image.Scale, Sensor.Inputs.Image.ZeroPoint);
Console.WriteLine($"{Sensor.Inputs.Image.Name} {Sensor.Inputs.Image.DType} {Sensor.Inputs.Image.Shape}: 0.5 is {half}");
Console.WriteLine($"{Sensor.FileBytes:N0} bytes in flash, {Sensor.ArenaBytesToReserve:N0} bytes of arena");
